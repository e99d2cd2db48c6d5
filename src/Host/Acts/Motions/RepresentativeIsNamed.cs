using Domain;

namespace Host.Acts.Motions;

/// <summary>Where the union enters from paper what representatives did, it names whom.</summary>
internal sealed record RepresentativeIsNamed(bool IsNamed) : Rule
{
    public override string Name => "motions.representative-is-named";

    public override bool Holds => IsNamed;

    protected override Words Message => new("请选择是哪一位职工代表。", "Name the representative.");

    protected override string? Field => "OnBehalfOf";
}
