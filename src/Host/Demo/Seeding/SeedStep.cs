using System.Text.Json;

namespace Host.Demo.Seeding;

/// <summary>One act of a case.</summary>
internal sealed record SeedStep
{
    /// <summary>The day as <see cref="SeedDay"/> reads it, counted from the day of loading; moved back to a working day unless it ends with <c>&gt;</c>, which moves it on, or <c>!</c>.</summary>
    public required string Day { get; init; }

    /// <summary>The time of day in Shanghai; by default nine o'clock and some minutes for each earlier step of the case.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>The code of the account that acts.</summary>
    public required string By { get; init; }

    /// <summary>The act's stored name.</summary>
    public required string Act { get; init; }

    /// <summary>The act's fields. Texts may hold what <see cref="SeedValues"/> fills in.</summary>
    public JsonElement? With { get; init; }
}
