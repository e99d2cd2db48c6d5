namespace Domain.Congress.Terms;

/// <summary>That something was made known to the staff.</summary>
/// <param name="On">The day.</param>
/// <param name="How">The channels.</param>
public sealed record TermNotice(DateOnly On, string How);
