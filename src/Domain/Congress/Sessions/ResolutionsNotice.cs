namespace Domain.Congress.Sessions;

/// <summary>That something was done with the resolutions: published in the unit, or reported to the higher union.</summary>
/// <param name="On">The day.</param>
/// <param name="How">The channels, or to whom and how.</param>
public sealed record ResolutionsNotice(DateOnly On, string How);
