using System.Net;
using System.Text.Json.Nodes;

namespace Host.Tests.Api.Law;

/// <summary>Whether a vote carries, as another program asks.</summary>
public sealed class AskingWhetherAVoteCarriesOverTheApi(ServedLaw law) : IClassFixture<ServedLaw>
{
    [Fact]
    public async Task Half_of_all_fails_a_draft_because_the_stricter_of_two_rules_decides()
    {
        var answer = await law.AskAsync("vote?place=110000&kind=contract-draft&entitled=60&present=40&yes=30");

        (answer.Status, answer["decides"], answer["carried"]).ShouldBe((HttpStatusCode.OK, "WC-19", "false"));
        var quorum = answer.Json["quorum"]!;
        (quorum["met"]!.ToString(), quorum["rule"]!.ToString(), quorum["formula"]!.ToString()).ShouldBe(("true", "BJ-10-quorum", "3×40 ≥ 2×60"));
        Rules(answer).Select(Told).ShouldBe(
        [
            ("BJ-10-pass", "false", "30", "true", "2×30 ≥ 60", "2 × 30 = 60 ≥ 60"),
            ("WC-19", "true", "31", "false", "2×30 > 60", "2 × 30 = 60 ≤ 60"),
        ]);
        Rules(answer)[0]["article"]!.ToString().ShouldBe("《北京市集体合同条例》第三十八条第二款");
        Rules(answer)[0]["gaveWay"]!.AsArray().Select(r => r!["rule"]!.ToString()).ShouldBe(["CC-29"]);
    }

    [Theory]
    [InlineData("industry", "RI-07", "30")]
    [InlineData("private", "ZJ-24-pass", "31")]
    public async Task For_an_industry_a_place_may_ask_another_share_than_for_an_enterprise(string unit, string rule, string needed)
    {
        var answer = await law.AskAsync($"vote?place=330000&kind=contract-draft&entitled=60&present=50&yes=30&unit={unit}");

        (Rules(answer)[0]["id"]!.ToString(), Rules(answer)[0]["needed"]!.ToString()).ShouldBe((rule, needed));
        (Rules(answer)[0]["for"]?.AsArray().Select(kind => kind!.ToString()) ?? []).ShouldBe(unit == "industry" ? ["region", "industry"] : []);
    }

    /// <summary>Origin: the threshold lines of the acceptance table, section 4: all, two thirds, half included, majority.</summary>
    [Theory]
    [InlineData(30, 20, 15, 16)]
    [InlineData(31, 21, 16, 16)]
    [InlineData(60, 40, 30, 31)]
    [InlineData(100, 67, 50, 51)]
    [InlineData(101, 68, 51, 51)]
    public async Task Each_threshold_is_reached_by_the_number_of_the_table_and_not_by_one_less(int all, int present, int half, int majority)
    {
        var at = await AskAsync(all, present, majority);
        (at["carried"], Needed(at, 0), Needed(at, 1)).ShouldBe(("true", $"{half}", $"{majority}"));
        (await AskAsync(all, present, majority - 1))["carried"].ShouldBe("false");
        (await AskAsync(all, present, half)).Json["rules"]![0]!["carried"]!.ToString().ShouldBe("true");

        var oneLess = await AskAsync(all, present - 1, Math.Min(present - 1, majority));
        (oneLess.Json["quorum"]!["met"]!.ToString(), oneLess["decides"], oneLess["carried"]).ShouldBe(("false", "CC-28", "false"));
    }

    [Theory]
    [InlineData("congress", 30, "WC-16", "WC-19", "false")]
    [InlineData("congress", 31, "WC-16", "WC-19", "true")]
    [InlineData("election", 30, "WC-25-quorum", "WC-25-pass", "false")]
    [InlineData("election", 31, "WC-25-quorum", "WC-25-pass", "true")]
    public async Task A_congress_matter_and_an_election_each_have_their_one_rule(string kind, int yes, string quorum, string decides, string carried)
    {
        var answer = await law.AskAsync($"vote?place=110000&kind={kind}&entitled=60&present=40&yes={yes}");

        (answer.Json["quorum"]!["rule"]!.ToString(), answer["decides"], answer["carried"]).ShouldBe((quorum, decides, carried));
        Rules(answer).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_rule_that_was_not_read_in_full_says_so()
    {
        var answer = await law.AskAsync("vote?place=110000&kind=congress&entitled=60&present=40&yes=31");

        (answer.Json["quorum"]!["confidence"]!.ToString(), answer.Json["quorum"]!["article"]!.ToString())
            .ShouldBe(("C", "《企业民主管理规定》第十七条（未核实）"));
    }

    [Fact]
    public async Task An_open_ballot_is_remarked_on_and_its_result_stands()
    {
        var open = await law.AskAsync("vote?place=110000&kind=contract-draft&entitled=60&present=40&yes=31&ballot=open");
        var secret = await law.AskAsync("vote?place=110000&kind=contract-draft&entitled=60&present=40&yes=31&ballot=secret");

        (open["carried"], open["secretBallot"]).ShouldBe(("true", "《企业民主管理规定》第二十条"));
        (secret["carried"], secret["secretBallot"]).ShouldBe(("true", null));
    }

    [Fact]
    public async Task A_vote_of_long_ago_is_judged_by_the_rules_of_its_day()
    {
        var before = await law.AskAsync("vote?place=110000&kind=contract-draft&entitled=60&present=40&yes=30&on=2012-02-12");

        (Rules(before).Count, before["decides"], before["carried"]).ShouldBe((1, "BJ-10-pass", "true")); // one day before WC-19
        var never = await law.AskAsync("vote?place=110000&kind=contract-draft&entitled=60&present=40&yes=30&on=2004-04-30");
        never.ShouldBeRefused(HttpStatusCode.NotFound, "law.rule-is-in-force");
        never["earliest"].ShouldBe("2004-05-01");
    }

    [Fact]
    public async Task The_largest_numbers_are_worked_out_without_an_overflow()
    {
        var answer = await law.AskAsync("vote?place=110000&kind=contract-draft&entitled=100000000&present=100000000&yes=100000000");

        (answer["carried"], answer.Json["quorum"]!["worked"]!.ToString()).ShouldBe(("true", "3 × 100000000 = 300000000 ≥ 2 × 100000000 = 200000000"));
    }

    [Theory]
    [InlineData("entitled=60&present=61&yes=31", "congress.present-are-at-most-the-entitled", "present")]
    [InlineData("entitled=60&present=40&yes=41", "congress.ballots-are-at-most-the-present", "yes")]
    [InlineData("entitled=60&present=40&yes=31&no=5&abstained=4&spoilt=1", "congress.ballots-are-at-most-the-present", "yes")]
    public async Task Numbers_that_cannot_be_are_refused_by_the_rule_at_their_parameter(string numbers, string rule, string parameter)
    {
        var answer = await law.AskAsync($"vote?place=110000&kind=congress&{numbers}");

        answer.ShouldBeRefused(HttpStatusCode.UnprocessableEntity, rule);
        answer.Json["faults"]![0]!["parameter"]!.ToString().ShouldBe(parameter);
    }

    [Theory]
    [InlineData("entitled=0&present=0&yes=0", "law.number-is-of-persons")]
    [InlineData("entitled=60&present=-1&yes=31", "law.number-is-of-persons")]
    [InlineData("entitled=60&present=40&yes=3.5", "law.number-is-of-persons")]
    [InlineData("entitled=60&present=40&yes=1e2", "law.number-is-of-persons")]
    [InlineData("entitled=60&present=40&yes=%2B31", "law.number-is-of-persons")]
    [InlineData("entitled=60&present=40&yes=三十一", "law.number-is-of-persons")]
    [InlineData("entitled=100000001&present=40&yes=31", "law.number-is-of-persons")]
    [InlineData("entitled=99999999999999999999&present=40&yes=31", "law.number-is-of-persons")]
    [InlineData("entitled=60&present=40&yes=31&spoilt=-1", "law.number-is-of-persons")]
    [InlineData("entitled=60&entitled=61&present=40&yes=31", "law.number-is-of-persons")]
    [InlineData("present=40&yes=31", "law.parameter-is-given")]
    [InlineData("entitled=60&yes=31", "law.parameter-is-given")]
    [InlineData("entitled=60&present=40&yes=", "law.parameter-is-given")]
    public async Task What_is_no_number_of_persons_is_refused(string numbers, string fault) =>
        (await law.AskAsync($"vote?place=110000&kind=congress&{numbers}")).ShouldBeRefused(HttpStatusCode.BadRequest, fault);

    [Theory]
    [InlineData("place=110000&entitled=60&present=40&yes=31", HttpStatusCode.BadRequest, "law.parameter-is-given")]
    [InlineData("place=110000&kind=ballot&entitled=60&present=40&yes=31", HttpStatusCode.BadRequest, "law.choice-is-known")]
    [InlineData("place=110000&kind=congress&contract=labour&entitled=60&present=40&yes=31", HttpStatusCode.BadRequest, "law.choice-is-known")]
    [InlineData("place=999999&kind=congress&entitled=60&present=40&yes=31", HttpStatusCode.NotFound, "law.place-is-known")]
    [InlineData("place=110000&kind=congress&entitled=60&present=40&yes=31&on=2026-13-01", HttpStatusCode.BadRequest, "law.day-exists")]
    public async Task What_cannot_be_answered_is_refused_by_its_name(string question, HttpStatusCode status, string fault) =>
        (await law.AskAsync($"vote?{question}")).ShouldBeRefused(status, fault);

    private Task<LawAnswer> AskAsync(int all, int present, int yes) =>
        law.AskAsync($"vote?place=000000&kind=contract-draft&entitled={all}&present={present}&yes={yes}");

    private static string Needed(LawAnswer answer, int rule) => answer.Json["rules"]![rule]!["needed"]!.ToString();

    private static IReadOnlyList<JsonNode> Rules(LawAnswer answer) => [.. answer.Json["rules"]!.AsArray().Select(r => r!)];

    private static (string, string, string, string, string, string) Told(JsonNode rule) => (
        rule["id"]!.ToString(), rule["strict"]!.ToString(), rule["needed"]!.ToString(), rule["carried"]!.ToString(),
        rule["formula"]!.ToString(), rule["worked"]!.ToString());
}
