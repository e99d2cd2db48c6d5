using Domain;
using Domain.Law;

namespace Host.Pages.Law;

/// <summary>Says where a row is counted by one of the two switches, and how it is set.</summary>
internal static class SwitchWords
{
    /// <summary>Both settings.</summary>
    public static IReadOnlyList<Words> All(CountingSwitches switches) => [OfAuthority(switches), OfBackward(switches)];

    /// <summary>The setting that a row is counted by; null for a row that the law itself settles.</summary>
    public static Words? Of(RuleRow row, CountingSwitches switches) =>
        CountingSwitches.IsAuthoritysDays(row) ? OfAuthority(switches)
        : CountingSwitches.IsBackward(row) ? OfBackward(switches)
        : null;

    private static Words OfAuthority(CountingSwitches switches) => switches.AuthorityDaysRollOver
        ? new("审查期限最后一天是法定休假日的，本平台设定为顺延；所见文本均未明确。", "The authority’s days are set to roll over; no text settles it.")
        : new("审查期限最后一天是法定休假日的，本平台设定为不顺延；所见文本均未明确。", "The authority’s days are set not to roll over; no text settles it.");

    private static Words OfBackward(CountingSwitches switches) => switches.BackwardMovesEarlier
        ? new("向前计算，最后一天是休息日的，本平台设定为提前到此前的工作日；法律没有规定。", "Counted back, a day off moves to the working day before, by this installation’s setting; no statute settles it.")
        : new("向前计算，最后一天是休息日的，本平台设定为不移动；法律没有规定。", "Counted back, a day off stays the last day, by this installation’s setting; no statute settles it.");
}
