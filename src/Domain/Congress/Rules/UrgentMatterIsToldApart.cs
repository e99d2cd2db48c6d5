using Domain.Congress.Sessions;

namespace Domain.Congress.Rules;

/// <summary>An urgent matter whose title names what is the congress's own says how it differs from that; else the joint meeting does not handle it (企业民主管理规定 Art 12, 13).</summary>
/// <param name="Word">What the title names; empty where it names nothing of the kind.</param>
/// <param name="Topic">Whose matter that would be.</param>
/// <param name="IsToldApart">Whether the difference is said.</param>
/// <param name="Law">The row by which that is the congress's.</param>
public sealed record UrgentMatterIsToldApart(string Word, UrgentTopic Topic, bool IsToldApart, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.urgent-matter-is-told-apart";

    /// <inheritdoc />
    public override bool Holds => Word.Length == 0 || IsToldApart;

    /// <inheritdoc />
    protected override Words Message => new(
        $"事项名称提到“{Word}”：{UrgentTopics.TitleOf(Topic).Zh}应当由职工代表大会审议，联席会议无权处理；确属另一事项的，请写明区别。",
        $"The title names {Word}: {UrgentTopics.TitleOf(Topic).En} is for the congress itself. If it is another matter, say how it differs.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("word", Word), ("topic", Topic));

    /// <inheritdoc />
    protected override string? Field => "Distinction";
}
