using Domain;
using Domain.Law;

namespace Host.Api.Law;

/// <summary>
/// Where a place has no rule for one kind of contract, the answer names the rule for the other, if there is one: handing
/// over information has a period for wages alone.
/// </summary>
internal static class OtherKind
{
    public static LastDayMissing Named(LastDayMissing none, LastDayQuestion question, LawBook book)
    {
        var other = Enum.GetValues<ContractKind>().First(kind => kind != question.Kind);
        if (book.Find(question.Rule, question.Scope with { Kind = other }, question.On ?? question.Event) is not { } finding)
        {
            return none;
        }

        var (name, row) = (Choices.NameOf(other), finding.Row);
        return none with
        {
            Row = row,
            Why = new(
                $"{none.Why.Zh}kind={name}时适用{row.ToCitation()}：{row.Zh}",
                $"{none.Why.En} With kind={name} it is {row.ToCitation()}: {row.En}"),
        };
    }
}
