using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>Nobody votes for what he or she moved or seconded.</summary>
/// <param name="Voter">Who votes.</param>
/// <param name="IsAnother">Whether the voter is none of the authors.</param>
public sealed record AwardVoterIsNoAuthor(RepresentativeId Voter, bool IsAnother) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.award-voter-is-no-author";

    /// <inheritdoc />
    public override bool Holds => IsAnother;

    /// <inheritdoc />
    protected override Words Message => new(
        "本人提出或者附议的提案，由其他代表投票。",
        "Others vote for what one moved or seconded oneself.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("voter", Voter));
}
