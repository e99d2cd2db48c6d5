using Domain;

namespace Host.Files;

/// <summary>A file for the own side alone comes from one of the two sides: an authority has none, and would show it to all.</summary>
internal sealed record OwnSideHasAMember(bool OwnSideOnly, Side? Side) : Rule
{
    public override string Name => "files.own-side-is-one-of-two";

    public override bool Holds => !OwnSideOnly || Side is not null;

    protected override Words Message => new(
        "仅本方可见的材料只能由职工方或者用人单位方上传。", "Only the workers’ or the employer’s side can keep a file to itself.");
}
