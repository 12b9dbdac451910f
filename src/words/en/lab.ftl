# The laboratory: what is measured, and what can be wrong with an experiment.

lab-won = Leads won
lab-overpromised = Promised too early
lab-checked = Promises checked first
lab-discount = Discount
lab-discount-middle = Discount mid-quarter
lab-discount-end = Discount at the end
lab-pull-in-cost = Cost of pulling deals in
lab-escalated = Taken to leadership
lab-load = Load
lab-late = Delivered late
lab-weeks-late = Weeks late
lab-never-delivered = Never delivered
lab-disclosed = Slips told to sales
lab-passed-on = News passed on to clients
lab-utilisation = Utilisation
lab-overtime = Overtime
lab-overrun = Overrun
lab-flaws = Flaws shipped
lab-satisfaction = Satisfaction
lab-renewed = Clients who stay
lab-revenue = Revenue
lab-result = Result of the quarter
lab-margin = Margin
lab-value = Company value
lab-net-value = Company value after pay
lab-pay-of-sales = Pay of Sales
lab-pay-of-operations = Pay of Operations
lab-standing-of-sales = Standing of Sales
lab-standing-of-operations = Standing of Operations

fault-no-such-parameter = The model has no number called "{ $id }".
fault-count = There have to be between { $low } and { $high }.
fault-twice = The same name stands twice.
