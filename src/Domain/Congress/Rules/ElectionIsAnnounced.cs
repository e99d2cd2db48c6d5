namespace Domain.Congress.Rules;

/// <summary>An election of representatives is held from its announcement on; the day of the announcement counts, and the term need not have begun.</summary>
/// <param name="HeldOn">The day of the election.</param>
/// <param name="AnnouncedOn">The day on which the elections were announced.</param>
public sealed record ElectionIsAnnounced(DateOnly HeldOn, DateOnly AnnouncedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.election-is-announced";

    /// <inheritdoc />
    public override bool Holds => HeldOn >= AnnouncedOn;

    /// <inheritdoc />
    protected override Words Message => new(
        $"选举应当在选举公告之后举行；公告日为{RuleText.Zh(AnnouncedOn)}，登记的选举日为{RuleText.Zh(HeldOn)}。",
        $"The elections were announced on {RuleText.Iso(AnnouncedOn)}; this one is entered for {RuleText.Iso(HeldOn)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("heldOn", HeldOn), ("announcedOn", AnnouncedOn));

    /// <inheritdoc />
    protected override string? Field => "HeldOn";
}
