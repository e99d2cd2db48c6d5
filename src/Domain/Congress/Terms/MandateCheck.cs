namespace Domain.Congress.Terms;

/// <summary>代表资格审查: that those elected were found to be lawfully elected.</summary>
/// <param name="On">The day.</param>
/// <param name="By">Who found it, such as 代表资格审查小组.</param>
public sealed record MandateCheck(DateOnly On, string By);
