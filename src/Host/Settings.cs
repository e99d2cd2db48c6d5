using System.Globalization;

namespace Host;

/// <summary>What the command line and the configuration say: where data lies, whether this is a demonstration, which clock.</summary>
internal sealed record Settings
{
    /// <summary>Everything that the program writes lies in it. <c>--data</c>, default <c>./data</c>.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Demonstration data and accounts. <c>--demo false</c> switches them off.</summary>
    public required bool Demo { get; init; }

    /// <summary>Where the demonstration's clock starts. <c>--clock</c>, in demonstration mode only; null for the real time.</summary>
    public required DateTimeOffset? Clock { get; init; }

    /// <summary>Seeds and procedures: the folder that holds <c>seeds/</c> and <c>workflows-json/</c>.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>Letters that a union's public letterbox takes on a day. <c>Letters:MostADay</c>, default 200.</summary>
    public int LettersADay { get; init; } = 200;

    public static Settings From(IConfiguration configuration, string contentFolder)
    {
        var demo = configuration.GetValue("demo", true);
        var clock = configuration["clock"] is { Length: > 0 } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime()
            : (DateTimeOffset?)null;
        if (clock is not null && !demo)
        {
            throw new InvalidOperationException("--clock works in demonstration mode only: leave out --demo false.");
        }

        return new Settings
        {
            DataFolder = Path.GetFullPath(configuration["data"] ?? "data"),
            Demo = demo,
            Clock = clock,
            ContentFolder = contentFolder,
            LettersADay = configuration.GetValue("Letters:MostADay", 200),
        };
    }
}
