using System.Collections.Frozen;
using Domain;
using Domain.Calendar;
using Domain.Law;

namespace Host.Pages.Deadlines;

/// <summary>What pages call the start events of periods, the days of a calendar and how sure a rule is.</summary>
internal static class LawWords
{
    private static readonly FrozenDictionary<StartEvent, Words> Events = new Dictionary<StartEvent, Words>
    {
        [StartEvent.OfferReceived] = new("收到要约之日", "the day the offer was received"),
        [StartEvent.MeetingPlanned] = new("协商会议召开之日", "the day of the bargaining meeting"),
        [StartEvent.Suspended] = new("中止协商之日", "the day bargaining was suspended"),
        [StartEvent.CoordinationAccepted] = new("受理协调申请之日", "the day the application was accepted"),
        [StartEvent.CongressPlanned] = new("职工代表大会召开之日", "the day of the congress"),
        [StartEvent.CongressAdopted] = new("草案通过之日", "the day the draft was adopted"),
        [StartEvent.Signed] = new("双方首席代表签字之日", "the day both chief representatives signed"),
        [StartEvent.PacketReceived] = new("收到报送材料之日", "the day the packet was received"),
        [StartEvent.TookEffect] = new("合同生效之日", "the day the contract took effect"),
        [StartEvent.Expires] = new("合同期满之日", "the day the contract expires"),
        [StartEvent.Terminated] = new("合同解除或者终止之日", "the day the contract was terminated"),
        [StartEvent.Vacancy] = new("代表空缺之日", "the day the place fell vacant"),
        [StartEvent.OfferSent] = new("发出要约之日", "the day the offer was sent"),
        [StartEvent.BargainingAgreed] = new("同意协商之日", "the day bargaining was agreed to"),
        [StartEvent.RepresentativesChosen] = new("协商代表产生之日", "the day the representatives were chosen"),
        [StartEvent.DraftAgreed] = new("达成一致、形成草案之日", "the day the draft was agreed"),
        [StartEvent.DraftRejected] = new("草案未获通过之日", "the day the draft was rejected"),
        [StartEvent.DraftAgreedAnew] = new("重新达成一致之日", "the day the draft was agreed anew"),
        [StartEvent.AdoptionNotified] = new("职工方首席代表书面通知草案通过之日", "the day the worker side’s chief gave written notice of the adoption"),
        [StartEvent.CongressClosed] = new("职工代表大会闭幕之日", "the day the congress closed"),
        [StartEvent.CongressTermEnds] = new("本届职工代表大会届满之日", "the last day of the congress’s term"),
        [StartEvent.DutyOpened] = new("事项开始之日", "the day the duty began"),
    }.ToFrozenDictionary();

    /// <summary>The event from which a row's period is counted.</summary>
    public static Words EventOf(RuleRow row) => row.Direction == Direction.Extension
        ? new("被延长的期限届满之日（顺移之前）", "the last day of the period prolonged, before any move")
        : row.StartEvent is { } start && Find(start) is { } words
            ? words
            : new("事由发生之日", "the day of the event");

    /// <summary>What a start event is called; null where it has no words, which a test finds.</summary>
    public static Words? Find(StartEvent start) => Events.GetValueOrDefault(start);

    /// <summary>How sure a row is, as a reader who knows no letters of ours needs it.</summary>
    public static Words SurenessOf(RuleRow row) => SurenessOf(row.Confidence);

    /// <summary>The same of a confidence by itself.</summary>
    public static Words SurenessOf(Confidence confidence) => confidence switch
    {
        Confidence.A => new("已核对文本", "checked against the text"),
        Confidence.B => new("据转载或者二手资料，请以正式文本为准", "from a secondary source; the official text prevails"),
        Confidence.C => new("未核实，请以正式文本为准", "unverified; the official text prevails"),
        _ => new("本平台的约定，不是法律规定", "a convention of this product, not law"),
    };

    /// <summary>What a day of a calendar is, for who hears it instead of seeing it.</summary>
    public static Words MarkOf(MarkedDay day) => day.Mark switch
    {
        DayMark.Event => new("起算事件日，不计入", "the event, not counted"),
        DayMark.Opens => new("期间的第一天", "first day of the window"),
        DayMark.Counted when day.Number is { } number => new($"计入，第{number}日", $"counted, day {number}"),
        DayMark.Counted => new("计入", "counted"),
        DayMark.Skipped => new("不计", "not counted"),
        DayMark.Nominal => new("按日数的末日，遇休息日顺移", "last by number, a day off, so it moves"),
        DayMark.Last => new("最后一天", "the last day"),
        _ => new("", ""),
    };

    /// <summary>The few characters that a day bears beside its number, so that no mark is a colour alone.</summary>
    public static Words TagOf(MarkedDay day) => day.Mark switch
    {
        DayMark.Event => new("起", "event"),
        DayMark.Opens => new("始", "opens"),
        DayMark.Last => new("末", "last"),
        DayMark.Nominal or DayMark.Skipped => day.Fact.Type == DayType.Holiday ? new("假", "hol.") : new("休", "off"),
        DayMark.Counted when day.Number is { } number => new($"{number}", $"{number}"),
        DayMark.Counted => new("计", "in"),
        _ => new("", ""),
    };
}
