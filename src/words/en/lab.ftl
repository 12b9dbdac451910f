# The laboratory: what is measured, and what can be wrong with an experiment.

measure-won = Leads won
measure-overpromised = Promised too early
measure-checked = Promises checked first
measure-discount = Discount
measure-discount-middle = Discount mid-quarter
measure-discount-end = Discount at the end
measure-pull-in-cost = Cost of pulling deals in
measure-escalated = Taken to leadership
measure-load = Load
measure-late = Delivered late
measure-weeks-late = Weeks late
measure-never-delivered = Never delivered
measure-disclosed = Slips told to sales
measure-passed-on = News passed on to clients
measure-utilisation = Utilisation
measure-overtime = Overtime
measure-overrun = Overrun
measure-flaws = Flaws shipped
measure-satisfaction = Satisfaction
measure-renewed = Clients who stay
measure-revenue = Revenue
measure-result = Result of the quarter
measure-margin = Margin
measure-value = Company value
measure-net-value = Company value after pay
measure-pay-of-sales = Pay of Sales
measure-pay-of-operations = Pay of Operations
measure-standing-of-sales = Standing of Sales
measure-standing-of-operations = Standing of Operations

fault-no-such-parameter = The model has no number called "{ $id }".
fault-count = There have to be between { $low } and { $high }.
fault-twice = The same name stands twice.
