using Domain.Law;

namespace Domain.Tests.Law;

public class FindingTheRule
{
    private const string Beijing = "110000";
    private const string Daxing = "110115";
    private const string Hebei = "130000";
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>Each row: matter, place, kind, the row that decides, those that give way. Origin: point 4 of the acceptance table's preface and its table of jurisdictions.</summary>
    [Theory]
    [InlineData(Matters.Filing, Beijing, ContractKind.CollectiveContract, "BJ-12", "CC-36")]
    [InlineData(Matters.Filing, Beijing, ContractKind.WageAgreement, "WG-11", "BJ-12 CC-36")]
    [InlineData(Matters.Filing, Hebei, ContractKind.CollectiveContract, "CC-36", "")]
    [InlineData(Matters.Filing, Hebei, ContractKind.WageAgreement, "WG-11", "CC-36")]
    [InlineData(Matters.Reply, Daxing, ContractKind.CollectiveContract, "BJ-06", "CC-23")]
    [InlineData(Matters.Effect, Daxing, ContractKind.WageAgreement, "WG-14", "BJ-13 CC-43")]
    [InlineData(Matters.Publication, Daxing, ContractKind.CollectiveContract, "CC-44", "")]
    [InlineData(Matters.Publication, Daxing, ContractKind.WageAgreement, "WG-15", "CC-44")]
    [InlineData(Matters.RenewalWindow, Daxing, ContractKind.CollectiveContract, "BJ-15", "CC-32")]
    [InlineData(Matters.RenewalWindow, Daxing, ContractKind.WageAgreement, "WG-17", "BJ-15 CC-32")]
    [InlineData(Matters.Quorum, Daxing, ContractKind.WageAgreement, "BJ-10-quorum", "CC-28")]
    [InlineData(Matters.Pass, Daxing, ContractKind.WageAgreement, "BJ-10-pass", "CC-29")]
    [InlineData(Matters.CongressPass, Daxing, ContractKind.WageAgreement, "WC-19", "")]
    [InlineData(Matters.UsualTerm, Daxing, ContractKind.CollectiveContract, "BJ-08", "")]
    [InlineData(Matters.UsualTerm, Daxing, ContractKind.WageAgreement, "WG-16", "BJ-08")]
    [InlineData(Matters.CongressNotice, Daxing, ContractKind.CollectiveContract, "WC-17", "")]
    [InlineData(Matters.RepresentativesMin, Daxing, ContractKind.CollectiveContract, "BJ-02-min", "CC-07")]
    public void The_kind_named_goes_first_and_then_the_narrower_place(
        string matter, string place, ContractKind kind, string decides, string gaveWay)
    {
        var finding = Seeds.Law.Find(matter, place, kind, Today).ShouldNotBeNull();

        finding.Row.Id.ShouldBe(decides);
        string.Join(' ', finding.GaveWay.Select(row => row.Id)).ShouldBe(gaveWay);
    }

    [Fact]
    public void A_city_goes_before_its_province_and_that_before_the_nation_but_a_local_rule_on_wages_before_all()
    {
        var book = LawBook.Read(
        [
            A.Pack("nation", "000000", A.Row("AA-01")),
            A.Pack("province", "330000", A.Row("AA-02"), A.Row("AA-03").With("kind", "wage-agreement")),
            A.Pack("city", "330200", A.Row("AA-04")),
            A.Pack("elsewhere", "310000", A.Row("AA-05").With("kind", "wage-agreement")),
        ]);

        Ids(book.Find("reply", "330203", ContractKind.CollectiveContract, Today)).ShouldBe("AA-04 AA-02 AA-01");
        Ids(book.Find("reply", "330203", ContractKind.WageAgreement, Today)).ShouldBe("AA-03 AA-04 AA-02 AA-01");
        Ids(book.Find("reply", "330000", ContractKind.CollectiveContract, Today)).ShouldBe("AA-02 AA-01");
        book.Find("filing", "330203", ContractKind.WageAgreement, Today).ShouldBeNull();
    }

    [Theory]
    [InlineData("2005-10-31", "", "")]
    [InlineData("2005-11-01", "", "BJ-06-refusal")]
    [InlineData("2026-04-30", "", "BJ-06-refusal")]
    [InlineData("2026-05-01", "BJ-20", "BJ-06-refusal")]
    public void In_Beijing_no_reason_excuses_a_refusal_from_May_2026_and_on_pay_none_since_2005(
        string on, string never, string onTopics)
    {
        var law = Seeds.Statutes(Daxing, ContractKind.CollectiveContract);

        (law.Find(Matters.Refusal, Day(on))?.Id ?? "").ShouldBe(never);
        (law.Find(Matters.RefusalOnTopics, Day(on))?.Id ?? "").ShouldBe(onTopics);
    }

    [Fact]
    public void Elsewhere_a_refusal_needs_a_proper_reason()
    {
        var law = Seeds.Statutes(Hebei, ContractKind.CollectiveContract);

        law.Find(Matters.Refusal, Today).ShouldBeNull();
        law.Get(Matters.RefusalNeedsReason, Today).ToCitation().ToString().ShouldBe("《工会法》第五十四条第四项");
    }

    [Fact]
    public void A_rule_is_in_force_on_its_first_and_on_its_last_day()
    {
        var book = LawBook.Read([A.Pack("nation", "000000", A.Row("AA-01").With("from", "2020-01-02").With("to", "2020-01-03"))]);

        new[] { "2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04" }
            .Select(day => book.Row("AA-01", Day(day)) is not null)
            .ShouldBe([false, true, true, false]);
    }

    [Fact]
    public void A_revised_rule_follows_the_one_before_it_without_a_gap_and_without_a_fault()
    {
        var book = LawBook.Read(
        [
            A.Pack("nation", "000000", A.Row("AA-01").With("to", "2025-12-31"), A.Row("AA-01").With("from", "2026-01-01").With("value", 15)),
        ]);

        book.Row("AA-01", Day("2025-12-31"))!.Number.ShouldBe(20);
        book.Row("AA-01", Day("2026-01-01"))!.Number.ShouldBe(15);
    }

    [Fact]
    public void A_matter_that_must_be_settled_and_is_not_is_named() =>
        Should.Throw<InvalidOperationException>(() => Seeds.Statutes(Hebei, ContractKind.CollectiveContract).Get(Matters.SuspensionCap, Today))
            .Message.ShouldBe("No rule on suspension-cap is in force in 130000 on 2026-11-20.");

    private static string Ids(Finding? finding) =>
        string.Join(' ', finding.ShouldNotBeNull().GaveWay.Prepend(finding.Row).Select(row => row.Id));

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
