using Domain;

namespace Host.Acts.Congress;

/// <summary>A session that is named beside another is one of the same unit’s congress; another unit’s decides nothing here.</summary>
internal sealed record NamedSessionIsOfThisUnit(bool IsOwn) : Rule
{
    public override string Name => "congress.named-session-is-of-this-unit";

    public override bool Holds => IsOwn;

    protected override Words Message => new(
        "所指的会议不是本单位职工代表大会的会议。", "The session named is not one of this unit’s congress.");
}
