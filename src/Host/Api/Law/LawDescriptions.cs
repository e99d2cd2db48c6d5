using Domain;
using Domain.Law;

namespace Host.Api.Law;

/// <summary>What the OpenAPI document says of the three questions.</summary>
internal static class LawDescriptions
{
    private static readonly string Codes =
        string.Join('、', Places.Shipped.Select(place => $"{place.Code} {place.Name.Zh}"))
        + "；市、县、区的代码按其所属地区回答 / the code of a city or a district is answered by what lies around it";

    private static readonly ParameterDescription Place = new("place", $"六位行政区划代码 / Six-digit code: {Codes}") { Required = true, Pattern = "^[0-9]{6}$", Example = "110000" };

    private static readonly ParameterDescription On = new(
        "on", "按哪一天施行的规定认定 / The day of the act, by whose rules it is judged") { Format = "date", Example = "2026-09-15" };

    private static readonly ParameterDescription Unit = new(
        "unit",
        "单位性质；不填的只适用各类单位的规定："
        + string.Join('、', Choices.Units.Select(unit => $"{unit.Key} {EmployerKindTitles.Of(unit.Value).Zh}"))
        + " / Kind of unit; without it only rules for every kind are found") { Names = [.. Choices.Units.Keys], Example = "industry" };

    public static QuestionDescription Deadline { get; } = new(
        "最后一日及其计算 / The last day, and how it was counted",
        "不需登录。往后计算的规则：due为最后一日，nominal为顺延之前的一日；往前计算的规则：event为会议日，due为最迟一日；"
        + "期间（window）：event为期满日，opens为第一日，due为最后一日。没有规定期限的规则回答404，并说明其规定了什么（names）。"
        + "年度放假通知尚未录入的，provisional为true。\n\n"
        + "No sign-in. Forward: due is the last day, nominal the day before any roll-over. Backward: event is the meeting, due the latest day to act. "
        + "Window: event is the expiry, opens its first day. Extension: event is the nominal last day of what is prolonged. "
        + "A rule that names no period is answered 404 with what it does name. "
        + "Where a year’s holiday notice is not on record, provisional is true.",
        [
            Place,
            new("rule",
                "规则编号，或者通用名称reply、filing、effect、publication、renewal-window、vacancy、coordination、congress-notice、information / "
                + "A row’s id, or one of these general names") { Required = true, Example = "CC-23" },
            new("event", "事件发生日；往前计算的为会议日，期间为期满日 / The day counted from, yyyy-MM-dd") { Required = true, Format = "date", Example = "2026-09-15" },
            new("kind", "合同种类，默认contract / Kind of contract, contract where none is given; a row asked for by its id keeps its own") { Names = [.. Choices.Contracts.Keys], Example = "contract" },
            Unit,
            On with { Text = On.Text + "；默认为event / event where none is given" },
        ],
        LawExamples.Deadline);

    public static QuestionDescription Vote { get; } = new(
        "表决是否通过及其计算 / Whether a vote carries, worked out in integers",
        "不需登录。每一项规则都以全体应到人数为基数；合同草案在职代会上表决的，合同的规定与职代会的一般规定并列，须同时满足。"
        + "未达法定人数的，carried为false，decides为出席人数的规则。\n\n"
        + "No sign-in. Every share is of ALL entitled. For a contract draft the rule on contracts and the congress’s general rule stand side by side, and all must be met. "
        + "Where the quorum is missed, carried is false and decides is the quorum’s rule.",
        [
            Place,
            new("kind", "表决事项：合同草案、职代会一般议题、选举职工代表（应到为选举单位全体职工） / What is voted on") { Required = true, Names = [.. Choices.Subjects.Keys], Example = "contract-draft" },
            Persons("entitled", "应到人数：全体职工代表或者全体职工 / All entitled, present or not", 1, 60) with { Required = true },
            Persons("present", "实到人数 / Present", 0, 40) with { Required = true },
            Persons("yes", "赞成 / Votes in favour", 0, 30) with { Required = true },
            Persons("no", "反对 / Against", 0, 8),
            Persons("abstained", "弃权 / Abstained", 0, 2),
            Persons("spoilt", "废票 / Spoilt", 0, 0),
            new("contract", "合同种类，默认contract / Kind of contract, for a draft") { Names = [.. Choices.Contracts.Keys], Example = "contract" },
            Unit,
            new("ballot", "表决方式：无记名投票（默认）或者公开表决；公开表决不影响结果，回答会指出要求无记名投票的规定 / Secret where none is given; an open ballot is remarked on, the result stands") { Names = [.. Choices.Ballots.Keys], Example = "secret" },
            On with { Text = On.Text + "；默认为今天 / today where none is given" },
        ],
        LawExamples.Vote);

    public static QuestionDescription Calendar { get; } = new(
        "全年每一天是否上班 / Every day of a year: working or not, and why",
        "不需登录。已录入国务院办公厅年度放假通知的年份按通知；其他年份按周末和法定节日推算，provisional为true（2100年起不含农历节日）。\n\n"
        + "No sign-in. By the yearly State Council notice where it is on record; other years by weekends and statutory dates, provisional (from 2100 on without lunar festivals).",
        [
            new("year", $"{CalendarAnswer.FirstYear}–{CalendarAnswer.LastYear}") { Required = true, Least = CalendarAnswer.FirstYear, Most = CalendarAnswer.LastYear, Example = "2026" },
        ],
        LawExamples.Calendar);

    private static ParameterDescription Persons(string name, string text, int least, int example) =>
        new(name, text) { Least = least, Most = QuestionReader.MostPersons, Example = $"{example}" };
}
