using System.Text.Json.Nodes;
using Domain.Law;

namespace Domain.Tests.Law;

/// <summary>Origin: the rules of the acceptance table that name one kind of unit: WC-28 to WC-31, WC-SH-41, WC-ZJ-18, RI-01 to RI-09.</summary>
public class FindingTheRuleOfAKindOfUnit
{
    private const ContractKind Contract = ContractKind.CollectiveContract;
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static TheoryData<string, string, EmployerKind?, string, string> Table => new()
    {
        // the 1986 regulation: every half year instead of every year
        { Matters.CongressMeetings, "410000", EmployerKind.StateOwnedIndustrial, "WC-28", "WC-15" },
        { Matters.CongressMeetings, "410000", EmployerKind.StateOwned, "WC-15", "" },
        { Matters.CongressMeetings, "410000", null, "WC-15", "" },
        { Matters.CongressPass, "410000", EmployerKind.StateOwnedIndustrial, "WC-29", "WC-19" },
        { Matters.CongressManagersShare, "410000", EmployerKind.StateOwnedIndustrial, "WC-30", "WC-05" },

        // the narrower place still goes first, whatever the kind
        { Matters.CongressPass, "310000", EmployerKind.StateOwnedIndustrial, "WC-SH-31", "WC-29 WC-19" },

        // a region's and an industry's congress
        { Matters.CongressManagersShare, "310000", EmployerKind.Region, "WC-SH-41-managers", "WC-SH-16 WC-05" },
        { Matters.CongressManagersShare, "310000", EmployerKind.Private, "WC-SH-16", "WC-05" },
        { Matters.CongressManagersShare, "330100", EmployerKind.Industry, "WC-ZJ-18", "WC-05" },
        { Matters.CongressRepresentativesMin, "310000", EmployerKind.Industry, "WC-SH-41-min", "WC-03" },

        // half of all for an industry, more than half for an enterprise
        { Matters.Pass, "330000", EmployerKind.Industry, "RI-07", "ZJ-24-pass CC-29" },
        { Matters.Pass, "330000", EmployerKind.Private, "ZJ-24-pass", "CC-29" },
        { Matters.Pass, "310000", EmployerKind.Industry, "RI-05", "SH-22-pass CC-29" },
        { Matters.Pass, "500000", EmployerKind.Region, "RI-09", "CQ-26-pass CC-29" },
        { Matters.RepresentativesMax, "430000", EmployerKind.Region, "RI-01-max", "" },
        { Matters.RepresentativesMin, "110115", EmployerKind.Industry, "BJ-02-min", "RI-01-min CC-07" },
        { Matters.Effect, "410000", EmployerKind.Region, "HC-18", "RI-03 CC-43" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_rule_for_the_kind_goes_before_one_for_every_kind_of_the_same_place(
        string matter, string place, EmployerKind? employer, string decides, string gaveWay)
    {
        var finding = Seeds.Law.Find(matter, new(place, Contract, employer), Today).ShouldNotBeNull();

        finding.Row.Id.ShouldBe(decides);
        string.Join(' ', finding.GaveWay.Select(row => row.Id)).ShouldBe(gaveWay);
    }

    [Theory]
    [InlineData("congress-state-owned", EmployerKind.StateHeld, true)]
    [InlineData("congress-state-owned", EmployerKind.Private, false)]
    [InlineData("congress-state-owned", null, false)]
    [InlineData("soe-congress-powers", EmployerKind.StateOwnedIndustrial, true)]
    [InlineData("soe-congress-powers", EmployerKind.StateHeld, false)]
    [InlineData("employee-director-state-owned", EmployerKind.StateOwned, true)]
    [InlineData("employee-director-state-owned", EmployerKind.StateHeld, false)]
    [InlineData("open-affairs-blocks", EmployerKind.Collective, true)]
    [InlineData("open-affairs-blocks", EmployerKind.Private, false)]
    [InlineData("six-haves-open-affairs", EmployerKind.Institution, true)]
    [InlineData("six-haves-open-affairs", EmployerKind.Private, false)]
    [InlineData("central-congress-leaders-dispersed", EmployerKind.CentralEnterprise, true)]
    [InlineData("central-congress-leaders-dispersed", EmployerKind.StateOwned, false)]
    [InlineData("scope", EmployerKind.InstitutionAsEnterprise, true)]
    [InlineData("scope", EmployerKind.Institution, false)]
    public void What_is_made_for_some_kinds_is_found_by_them_alone(string matter, EmployerKind? employer, bool found) =>
        (Seeds.Law.Find(matter, new("000000", Contract, employer), Today) is not null).ShouldBe(found);

    [Fact]
    public void A_private_non_enterprise_unit_is_covered_in_Beijing_and_not_by_the_nation_s_provisions()
    {
        Seeds.Law.Find("scope", new("110115", Contract, EmployerKind.NonEnterprise), Today)!.Row.Id.ShouldBe("BJ-01");
        Seeds.Law.Find("scope", new("410000", Contract, EmployerKind.NonEnterprise), Today).ShouldBeNull();
    }

    [Fact]
    public void The_kind_of_contract_is_asked_before_the_kind_of_unit()
    {
        var book = LawBook.Read(
        [
            A.Pack("nation", "000000",
                A.Row("AA-01"),
                A.Row("AA-02").With("kind", "wage-agreement"),
                A.Row("AA-03").With("employers", new JsonArray("industry")),
                A.Row("AA-04").With("kind", "wage-agreement").With("employers", new JsonArray("industry"))),
        ]);

        Ids(ContractKind.WageAgreement, EmployerKind.Industry).ShouldBe("AA-04 AA-02 AA-03 AA-01");
        Ids(ContractKind.WageAgreement, EmployerKind.Private).ShouldBe("AA-02 AA-01");
        Ids(Contract, EmployerKind.Industry).ShouldBe("AA-03 AA-01");

        string Ids(ContractKind kind, EmployerKind employer)
        {
            var finding = book.Find("reply", new RuleScope("110000", kind, employer), Today)!;
            return string.Join(' ', finding.GaveWay.Prepend(finding.Row).Select(row => row.Id));
        }
    }

    [Fact]
    public void A_rule_for_one_kind_alone_does_not_stand_in_for_one_that_every_procedure_needs()
    {
        var files = Seeds.LawFiles().Select(file => (file.File, Json: file.File.EndsWith("collective-contract-provisions.json", StringComparison.Ordinal)
            ? file.Json.Replace("\"matter\": \"filing\",", "\"matter\": \"filing\", \"employers\": [\"private\"],", StringComparison.Ordinal)
            : file.Json));

        Should.Throw<FaultsException>(() => LawBook.ReadWhole(files)).Faults.ShouldHaveSingleItem().Message
            .ShouldStartWith("no rule on filing holds in the whole nation (000000) without an end for collective-contract");
    }

    [Theory]
    [InlineData("330000", EmployerKind.Industry, Matters.Pass, "专门适用于区域（镇、街道、园区）、行业的规定，优先于适用于各类单位的规定")]
    [InlineData("330000", EmployerKind.Private, Matters.Pass, "浙江省的规定优先于全国的规定")]
    [InlineData("410000", EmployerKind.StateOwnedIndustrial, Matters.CongressMeetings, "专门适用于全民所有制工业企业的规定，优先于适用于各类单位的规定")]
    public void Why_the_one_went_before_the_other_is_said(string place, EmployerKind employer, string matter, string why)
    {
        var finding = Seeds.Law.Find(matter, new(place, Contract, employer), Today)!;

        Precedence.Why(finding.Row, finding.GaveWay[0]).Zh.ShouldBe(why);
    }

    [Fact]
    public void The_kinds_of_a_rule_are_equal_in_whatever_order_they_were_named()
    {
        var kinds = EmployerKinds.Of(EmployerKind.StateHeld, EmployerKind.Collective);

        kinds.ShouldBe(EmployerKinds.Of(EmployerKind.Collective, EmployerKind.StateHeld, EmployerKind.Collective));
        kinds.Text.ShouldBe(new("国有控股企业、集体企业", "state-held enterprise, collective enterprise"));
        (EmployerKinds.Every.Text.Zh, EmployerKinds.Every.Named.Count).ShouldBe(("各类单位", 0));
    }

    [Fact]
    public void A_rule_takes_the_place_of_another_only_where_it_covers_each_kind_that_the_other_did()
    {
        var state = EmployerKinds.Of(EmployerKind.StateOwned);
        var both = EmployerKinds.Of(EmployerKind.StateOwned, EmployerKind.Collective);
        both.CoverAll(state).ShouldBeTrue();
        state.CoverAll(both).ShouldBeFalse();
        EmployerKinds.Every.CoverAll(both).ShouldBeTrue();
        both.CoverAll(EmployerKinds.Every).ShouldBeFalse();
    }
}
