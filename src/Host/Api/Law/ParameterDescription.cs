namespace Host.Api.Law;

/// <summary>What the OpenAPI document says of one parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it means.</param>
internal sealed record ParameterDescription(string Name, string Text)
{
    public bool Required { get; init; }

    public string Example { get; init; } = "";

    /// <summary>Such as <c>date</c>; null for a plain text or a number.</summary>
    public string? Format { get; init; }

    /// <summary>What it must look like; null where that is not said.</summary>
    public string? Pattern { get; init; }

    /// <summary>The names to choose from; empty where any text may be sent.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The least and the greatest number; null where it is no number.</summary>
    public int? Least { get; init; }

    /// <inheritdoc cref="Least"/>
    public int? Most { get; init; }
}
