# What the columns of tables mean, for those who read them with other programs. The command line tells it; no page does.

## The table of a debrief

column-debrief-quarter = 1 for the first time the market was played, 2 for the second; of linked quarters the place of each
column-debrief-part = what the row belongs to: setup, client, satisfaction, pay, company, mood, cause, guess, commitment
column-debrief-whose = sales, operations, company, or the client's character and place in the market
column-debrief-item = what is told; for pay the number of the pay line, for satisfaction the term of the equation, for a cause its number, the cause, what the rule found, and the client; at (the week), and what the other way would have cost the seat (pay) and the client (points, both figures)
column-debrief-value = the figure, or the text
column-debrief-unit = cents, basis_points (hundredths of a percent), tenths_of_a_point, week, tenths_of_a_week, count or text

## The table of a report of the laboratory

column-lab-engine = version of the engine that played
column-lab-rules = revision of the rules that were played under
column-lab-digest = of markets, pay, cultures and bots, with every number in them
column-lab-scenario = the market, a preset or "file"
column-lab-scheme = the pay scheme
column-lab-culture = the culture
column-lab-players = temperaments of sales and operations, or "defaults"
column-lab-first_seed = the first seed
column-lab-quarters = how many seeds from there on
column-lab-swept = the swept numbers, as name=value
column-lab-parameters = every number that differs from the model table, as name=value
column-lab-measure = what was measured
column-lab-unit = share (a fraction), weeks, points, or thousands of the currency
column-lab-figure = the mean for a quarter, or the ratio of sums over all quarters
column-lab-error = its standard error; empty where one quarter alone shows it, which cannot tell how exact it is
column-lab-low = lower end of its 95 % interval, by Wilson for shares; empty likewise
column-lab-high = upper end of its 95 % interval
column-lab-found = quarters in which there was anything to measure
column-lab-deviation = standard deviation over quarters
column-lab-least = least of any quarter
column-lab-tenth = a tenth of the quarters are below
column-lab-quarter = a quarter of them
column-lab-half = half of them
column-lab-three_quarters = three quarters of them
column-lab-nine_tenths = nine tenths of them
column-lab-most = greatest of any quarter
column-lab-compared_with = scheme and culture of the cell it is compared with on the same seeds
column-lab-difference = figure less that cell's
column-lab-difference_low = lower end of its 95 % interval
column-lab-difference_high = upper end of its 95 % interval
column-lab-ahead = share of quarters in which it had more than that cell; ties count half
