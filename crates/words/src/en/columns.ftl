# What the columns of tables mean, for those who read them with other programs. The command line tells it; no page does.

## The table of a debrief

column-debrief-quarter = 1 for the first time the market was played, 2 for the second; for linked quarters, which of them it is
column-debrief-part = what the row belongs to: setup, client, satisfaction, pay, company, mood, cause, guess, commitment
column-debrief-whose = sales, operations, company, or the client's character and place in the market
column-debrief-item = what the value is of. For pay: the number of the pay line. For satisfaction: the term of the equation. For a cause: its number, the cause, what the rule found and the client; then “at” (the week), “pay” (what the other way would have cost the seat), “points” (how the client ended) and “points otherwise” (how the client would have ended)
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
column-lab-error = standard error of the figure; empty where it comes from one quarter alone, which cannot show how exact it is
column-lab-low = lower end of the figure’s 95 % interval, by Wilson for shares; empty where the error is
column-lab-high = upper end of the figure’s 95 % interval
column-lab-found = quarters in which there was anything to measure
column-lab-deviation = standard deviation over quarters
column-lab-least = lowest value of any quarter
column-lab-tenth = 10 % of the quarters are below this
column-lab-quarter = 25 % of the quarters are below this
column-lab-half = 50 % of the quarters are below this
column-lab-three_quarters = 75 % of the quarters are below this
column-lab-nine_tenths = 90 % of the quarters are below this
column-lab-most = highest value of any quarter
column-lab-compared_with = scheme and culture of the cell that this one is compared with, on the same seeds
column-lab-difference = figure minus that cell’s
column-lab-difference_low = lower end of the difference’s 95 % interval
column-lab-difference_high = upper end of the difference’s 95 % interval
column-lab-ahead = share of quarters in which this cell had more than that one; ties count half
