using Domain.Law;
using Domain.Organisations;

namespace Workflows.Catalogue;

/// <summary>A running term of the congress: its bodies, vacant seats and the next elections (企业民主管理规定 Art 10-12, 25-26).</summary>
internal static class TermActivities
{
    public static IReadOnlyList<ActivityType> All { get; } =
    [
        new(
            "Congress.ServeTerm",
            new("届内代表工作", "The running term"),
            Stage.Serving,
            [new("SeatVacant", new("代表空缺", "A seat is vacant"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new(
                "编组代表团（组），登记专门委员会、主席团、监票人；代表调离、辞职、被罢免的随时登记。",
                "Form delegations, enter committees, presidium and tellers; enter at once whose mandate ends."))
        {
            IsOptional = true,
        },
        new(
            "Congress.FillVacancies",
            new("补选代表", "Fill vacant seats"),
            Stage.Serving,
            [new("Filled", new("已补选", "Filled")), new("LeftVacant", new("暂不补选", "Left vacant"))],
            [Office.UnionOfficer],
            Matter: null,
            LapseOutcome: null,
            new("代表空缺的，由原选举单位补选。", "A vacant seat is filled by the electing unit that elected.")),
        new(
            "Congress.PrepareNextTerm",
            new("筹备换届", "Prepare the next elections"),
            Stage.Serving,
            [new("Ended", new("本届届满", "Ended"))],
            [Office.UnionOfficer],
            Matter: Matters.CongressRenewal,
            LapseOutcome: null,
            new(
                "届满前筹备下一届代表选举；下一届名册公布时本届自动届满，因故不能按期换届的登记延期。",
                "Prepare the next elections before the term ends; it ends when the next roll is published, or is put off.")),
    ];
}
