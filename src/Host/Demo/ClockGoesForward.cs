using System.Globalization;
using Domain;

namespace Host.Demo;

/// <summary>The demonstration's clock is only moved forward, and not further at a time than a contract's longest term.</summary>
internal sealed record ClockGoesForward(DateTimeOffset Now, DateTimeOffset To) : Rule
{
    private const int MostYears = 3;

    public override string Name => "demo.clock-goes-forward";

    public override bool Holds => To > Now && To <= Now.AddYears(MostYears);

    protected override Words Message => To > Now
        ? new($"演示时钟一次最多向前拨{MostYears}年。", $"The demonstration's clock moves at most {MostYears} years at a time.")
        : new($"演示时钟只能向前拨，现在是{Text(Now)}。", $"The demonstration's clock is only moved forward; it shows {Text(Now)}.");

    protected override IReadOnlyDictionary<string, string> Facts =>
        new Dictionary<string, string> { ["now"] = Text(Now), ["to"] = Text(To) };

    protected override string? Field => "To";

    private static string Text(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
