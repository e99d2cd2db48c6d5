using System.Globalization;
using Domain;

namespace Host.Acts.Motions;

/// <summary>A call for motions ends on the day of the call or later.</summary>
/// <param name="Today">The day of the call.</param>
/// <param name="LastDay">Its last day, inclusive.</param>
internal sealed record CallLeavesADay(DateOnly Today, DateOnly LastDay) : Rule
{
    public override string Name => "motions.call-leaves-a-day";

    public override bool Holds => LastDay >= Today;

    protected override Words Message => new("征集截止日期不能早于今天。", "The last day of the call has passed.");

    protected override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string>
    {
        ["today"] = Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["lastDay"] = LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    protected override string? Field => "LastDay";
}
