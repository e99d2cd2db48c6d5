namespace Host.Tests.Fixtures;

/// <summary>How a host is started for a test.</summary>
public sealed record HostOptions
{
    /// <summary>Where the demonstration clock starts; null for the machine's own clock.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>Whether the demonstration data and accounts are loaded.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>The data folder of an earlier start, which is kept; null for a new one, which is removed at the end.</summary>
    public string? Data { get; init; }

    /// <summary>Further options of the command line, such as <c>--Database:Provider</c> and its value.</summary>
    public IReadOnlyList<string> Further { get; init; } = [];
}
