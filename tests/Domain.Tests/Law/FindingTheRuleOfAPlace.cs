using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>Origin: the table of jurisdictions, section 2 of the acceptance table; its points 4 and 5 for what gives way.</summary>
public class FindingTheRuleOfAPlace
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private const ContractKind Wages = ContractKind.WageAgreement;
    private const string Shanghai = "310000";
    private const string Zhejiang = "330000";
    private const string Hangzhou = "330100";
    private const string Ningbo = "330200";
    private const string Chongqing = "500000";
    private const string Shandong = "370000";
    private const string Henan = "410000";
    private const string Guangxi = "450000";
    private const string InnerMongolia = "150000";
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static TheoryData<string, string, ContractKind, string, string> Table => new()
    {
        { Matters.Reply, Shanghai, Contract, "SH-15", "CC-23" },
        { Matters.Reply, Shanghai, Wages, "SH-15", "WG-07 CC-23" }, // it names wage agreements itself
        { Matters.Reply, Zhejiang, Contract, "ZJ-07", "CC-23" },
        { Matters.Reply, Zhejiang, Wages, "ZJ-07", "WG-07 CC-23" },
        { Matters.Reply, Hangzhou, Wages, "HZ-24", "ZJ-07 WG-07 CC-23" }, // city, province, nation
        { Matters.Reply, Hangzhou, Contract, "ZJ-07", "CC-23" },
        { Matters.Reply, Ningbo, Wages, "NB-14", "ZJ-07 WG-07 CC-23" },
        { Matters.Reply, "330203", Contract, "ZJ-07", "CC-23" }, // a district of Ningbo
        { Matters.Reply, Chongqing, Contract, "CQ-19", "CC-23" },
        { Matters.Reply, Shandong, Wages, "SD-21", "WG-07 CC-23" },
        { Matters.Reply, Shandong, Contract, "CC-23", "" },
        { Matters.Reply, Henan, Wages, "HW-21", "WG-07 HC-09 CC-23" },
        { Matters.Reply, Henan, Contract, "HC-09", "CC-23" },
        { Matters.Reply, Guangxi, Wages, "WG-07", "CC-23" },
        { Matters.Reply, InnerMongolia, Wages, "NM-24", "WG-07 CC-23" },
        { Matters.Information, Zhejiang, Contract, "ZJ-16", "" },
        { Matters.Information, Hangzhou, Wages, "HZ-25", "ZJ-16 WG-08" },
        { Matters.Information, Chongqing, Contract, "CQ-20", "" },
        { Matters.Information, Henan, Contract, "HC-13", "" },
        { Matters.SuspensionCap, Zhejiang, Contract, "ZM-29", "" },
        { Matters.SuspensionCap, Hangzhou, Wages, "HZ-27", "ZM-29" },
        { Matters.SuspensionCap, Chongqing, Wages, "CQ-22", "" },
        { Matters.SuspensionCap, Henan, Contract, "HC-15", "" },
        { Matters.Quorum, Shanghai, Contract, "WC-SH-28-draft", "CC-28" },
        { Matters.Pass, Shanghai, Contract, "SH-22-pass", "CC-29" },
        { Matters.CongressPass, Shanghai, Contract, "WC-SH-31", "WC-19" },
        { Matters.Pass, Zhejiang, Contract, "ZJ-24-pass", "CC-29" },
        { Matters.Pass, Hangzhou, Wages, "HZ-28-pass", "ZJ-24-pass CC-29" },
        { Matters.Pass, Shandong, Wages, "SD-27", "CC-29" },
        { Matters.Pass, Henan, Contract, "HC-14", "CC-29" },
        { Matters.Pass, InnerMongolia, Wages, "NM-27-pass", "CC-29" },
        { Matters.Filing, Shanghai, Contract, "SH-23", "CC-36" },
        { Matters.Filing, Zhejiang, Wages, "ZJ-34", "WG-11 CC-36" },
        { Matters.Filing, Shandong, Wages, "SD-29", "WG-11 CC-36" },
        { Matters.Filing, Henan, Wages, "HW-28", "WG-11 HC-16 CC-36" },
        { Matters.Filing, Henan, Contract, "HC-16", "CC-36" },
        { Matters.Filing, Guangxi, Wages, "WG-11", "CC-36" },
        { Matters.Filing, InnerMongolia, Wages, "NM-28", "WG-11 CC-36" },
        { Matters.FilingCopies, Zhejiang, Contract, "ZJ-34-copies", "CC-37" },
        { Matters.Effect, Chongqing, Contract, "CQ-28-effect", "CC-43" },
        { Matters.Publication, Shanghai, Contract, "CC-44", "" }, // not fixed there
        { Matters.Publication, Zhejiang, Contract, "ZJ-35", "CC-44" },
        { Matters.Publication, Chongqing, Wages, "CQ-29", "WG-15 CC-44" },
        { Matters.TermMax, Shandong, Wages, "SD-17-max", "CC-31-max" },
        { Matters.TermMax, Guangxi, Wages, "GX-00-max", "CC-31-max" },
        { Matters.UsualTerm, Shanghai, Wages, "SH-25-wages", "WG-16" },
        { Matters.RenewalWindow, Zhejiang, Contract, "ZJ-30-renewal", "CC-32" },
        { Matters.RenewalWindow, Shandong, Wages, "WG-17", "CC-32" },
        { Matters.RenewalWindow, Henan, Wages, "HW-31-renewal", "WG-17 HC-20 CC-32" },
        { Matters.Coordination, Chongqing, Contract, "CQ-48", "CC-47" },
        { Matters.Coordination, Shanghai, Contract, "CC-47", "" }, // no day count there
        { Matters.Coordination, Hangzhou, Wages, "ZJ-39", "CC-47" }, // the provincial rule
        { Matters.PerformanceReport, Chongqing, Wages, "CQ-30-wages", "CQ-30" },
        { Matters.TerminationReport, Zhejiang, Contract, "ZJ-33", "" },
        { Matters.CongressNotice, Shanghai, Contract, "WC-SH-30", "WC-17" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_city_goes_before_the_province_and_that_before_the_nation(
        string matter, string place, ContractKind kind, string decides, string gaveWay)
    {
        var finding = Seeds.Law.Find(matter, place, kind, Today).ShouldNotBeNull();

        (finding.Row.Id, string.Join(' ', finding.GaveWay.Select(row => row.Id))).ShouldBe((decides, gaveWay));
    }

    [Theory]
    [InlineData("SH-23", StartEvent.AdoptionNotified)] // the worker chief's written notice
    [InlineData("BJ-12", StartEvent.Signed)]
    [InlineData("SD-28", StartEvent.BargainingAgreed)]
    [InlineData("HW-26", StartEvent.OfferReceived)]
    [InlineData("HZ-29", StartEvent.OfferSent)]
    [InlineData("ZJ-24-draft", StartEvent.DraftAgreed)]
    [InlineData("ZJ-24-again", StartEvent.DraftAgreedAnew)]
    [InlineData("NM-27-again", StartEvent.DraftRejected)]
    [InlineData("WC-SH-37", StartEvent.CongressClosed)]
    public void The_event_that_starts_a_period_is_the_place_s(string id, StartEvent start) =>
        Seeds.Law.Row(id, Today).ShouldNotBeNull().StartEvent.ShouldBe(start);

    [Theory]
    [InlineData(Zhejiang)]
    [InlineData(Chongqing)]
    public void Where_no_reason_excuses_a_refusal_a_row_says_so(string place) =>
        Seeds.Statutes(place, Contract).Find(Matters.Refusal, Today).ShouldNotBeNull();

    [Fact]
    public void Before_an_amended_text_was_in_force_the_nation_s_rule_decides() =>
        Seeds.Law.Find(Matters.Reply, InnerMongolia, Wages, new(2025, 11, 30))!.Row.Id.ShouldBe("WG-07");

    [Fact]
    public void Every_shipped_place_has_a_row_of_its_own_and_every_row_is_of_a_shipped_place() =>
        Seeds.Law.Rows.Select(row => row.Place).Distinct().Order().ShouldBe(Places.Shipped.Select(place => place.Code).Order());

    [Theory]
    [InlineData("CC-23", "自2004-05-01起施行", "in force from 2004-05-01")]
    [InlineData("LL-34", "自1995-01-01起施行（施行日期未核实）", "in force from 1995-01-01 (date unverified)")]
    public void A_first_day_that_was_not_verified_says_so(string id, string zh, string en) =>
        Seeds.Law.Row(id, Today)!.InForce.ShouldBe(new Words(zh, en));

    [Fact]
    public void Only_the_days_that_the_acceptance_table_gives_count_as_read() =>
        Seeds.Law.Rows.Where(row => row.FromConfidence == Confidence.A).Select(row => row.Instrument).Distinct().Order().ShouldBe(
            new[]
            {
                "集体合同规定", "工资集体协商试行办法", "企业民主管理规定", "北京市集体合同条例", "北京市实施〈中华人民共和国工会法〉办法",
                "上海市集体合同条例", "内蒙古自治区企业工资集体协商条例",
            }.Order());
}
