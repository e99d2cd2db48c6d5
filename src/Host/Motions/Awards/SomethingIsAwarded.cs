namespace Host.Motions.Awards;

/// <summary>A casebook has at least one motion.</summary>
internal sealed record SomethingIsAwarded(int Year, int Awarded) : Rule
{
    public override string Name => "motions.something-is-awarded";

    public override bool Holds => Awarded > 0;

    protected override Words Message => new($"{Year}年度还没有评定优秀提案，不能形成案例集。", $"No motion of {Year} is awarded yet.");
}
