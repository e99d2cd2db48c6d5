namespace Domain.Congress.Welfare;

/// <summary>One way to spend a welfare budget.</summary>
/// <param name="Title">What would be done, such as 新建职工健身房.</param>
/// <param name="CostYuan">What it costs as a whole, in yuan, above 0.</param>
public sealed record WelfareOption(string Title, decimal CostYuan);
