namespace Host.Acts.Motions;

/// <summary>At least as many motions may be nominated as are awarded.</summary>
internal sealed record NominatedAreNoFewerThanAwarded(int Awarded, int Nominated) : Rule
{
    public override string Name => "motions.nominated-are-no-fewer-than-awarded";

    public override bool Holds => Nominated >= Awarded;

    protected override Words Message => new($"提名件数不得少于评定件数（{Awarded}件）。", $"No fewer are nominated than the {Awarded} that are awarded.");

    protected override string? Field => "MostNominated";
}
