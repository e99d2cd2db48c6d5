using System.Net;

namespace Host.Tests.Api.Law;

/// <summary>By when, as another program asks: the shape, the counting, and why there is no answer.</summary>
public sealed class AskingForALastDayOverTheApi(ServedLaw law) : IClassFixture<ServedLaw>
{
    [Theory]
    [InlineData("rule=effect&unit=industry", HttpStatusCode.OK, "RI-03")]
    [InlineData("rule=effect&unit=private", HttpStatusCode.OK, "CC-43")]
    [InlineData("rule=effect", HttpStatusCode.OK, "CC-43")]
    [InlineData("rule=RI-03", HttpStatusCode.OK, "RI-03")]
    [InlineData("rule=RI-03&unit=private", HttpStatusCode.NotFound, "law.rule-holds-for-the-unit")]
    [InlineData("rule=effect&unit=big", HttpStatusCode.BadRequest, "law.choice-is-known")]
    public async Task A_rule_for_one_kind_of_unit_is_found_by_that_kind(string question, HttpStatusCode status, string rule)
    {
        var answer = await law.AskAsync($"deadline?place=000000&event=2026-03-10&{question}");

        (answer.Status, answer["rule"]).ShouldBe((status, rule));
    }

    /// <summary>Origin: the worked examples of the acceptance table, section 4, by their number.</summary>
    [Theory]
    [InlineData(1, "place=110000&rule=CC-23&event=2026-09-15", "2026-10-05", "2026-10-08")]
    [InlineData(2, "place=000000&rule=CC-23&event=2026-03-02", "2026-03-22", "2026-03-23")]
    [InlineData(3, "place=000000&rule=reply&event=2026-02-08", "2026-02-28", "2026-02-28")]
    [InlineData(4, "place=000000&rule=filing&event=2026-02-06", "2026-02-16", "2026-02-24")]
    [InlineData(5, "place=110000&rule=filing&kind=wages&event=2026-04-28", "2026-05-05", "2026-05-06")]
    [InlineData(5, "place=000000&rule=WG-11&event=2026-04-28", "2026-05-05", "2026-05-06")]
    [InlineData(6, "place=000000&rule=effect&event=2026-06-05", "2026-06-20", "2026-06-22")]
    [InlineData(7, "place=000000&rule=CC-43&event=2026-03-10", "2026-03-25", "2026-03-25")]
    [InlineData(8, "place=110000&rule=publication&kind=wages&event=2026-04-30", "2026-05-05", "2026-05-06")]
    [InlineData(13, "place=110000&rule=vacancy&event=2026-01-20", "2026-02-04", "2026-02-04")]
    [InlineData(14, "place=000000&rule=coordination&event=2026-05-06", "2026-06-05", "2026-06-05")]
    [InlineData(14, "place=000000&rule=CC-48&event=2026-06-05", "2026-06-20", "2026-06-22")]
    [InlineData(15, "place=110000&rule=BJ-09&event=2026-08-01", "2026-09-30", "2026-09-30")]
    [InlineData(19, "place=110000&rule=congress-notice&event=2026-10-15", "2026-10-08", "2026-10-08")]
    [InlineData(20, "place=000000&rule=WC-17&event=2026-10-12", "2026-10-05", "2026-09-30")]
    public async Task The_worked_examples_come_out(int example, string question, string nominal, string due)
    {
        var answer = await law.AskAsync($"deadline?{question}");

        (example, answer["nominal"], answer["due"], answer["opens"]).ShouldBe((example, nominal, due, null));
    }

    [Theory]
    [InlineData(16, "place=000000&rule=CC-32&event=2026-12-31", "2026-09-30")]
    [InlineData(16, "place=110000&rule=renewal-window&event=2026-12-31", "2026-09-30")]
    [InlineData(17, "place=110000&rule=renewal-window&kind=wages&event=2026-12-31", "2026-11-01")]
    public async Task A_window_opens_so_long_before_the_expiry_and_closes_with_it(int example, string question, string opens)
    {
        var answer = await law.AskAsync($"deadline?{question}");

        (example, answer["opens"], answer["due"], answer["nominal"]).ShouldBe((example, opens, "2026-12-31", "2026-12-31"));
    }

    [Fact]
    public async Task The_answer_has_every_property_that_other_programs_read()
    {
        var answer = await law.AskAsync("deadline?place=110000&rule=CC-23&event=2026-09-15");

        (answer.Status, answer.MediaType).ShouldBe((HttpStatusCode.OK, "application/json"));
        (answer["rule"], answer["place"], answer["event"], answer["unit"], answer["value"], answer["provisional"], answer["confidence"])
            .ShouldBe(("CC-23", "110000", "2026-09-15", "calendar-days", "20", "false", "A"));
        answer["article"].ShouldBe("《集体合同规定》第三十二条第二款");
        answer.Json.AsObject().ContainsKey("opens").ShouldBeTrue(); // null, and not left out
        answer.Days("counted").Length.ShouldBe(20);
        (answer.Days("counted")[0], answer.Days("counted")[^1]).ShouldBe(("2026-09-16", "2026-10-08"));
        answer.Json["skipped"]!.AsArray().Select(s => (s!["date"]!.ToString(), s["reason"]!.ToString())).ShouldBe(
            [("2026-10-05", "国庆节放假"), ("2026-10-06", "国庆节放假"), ("2026-10-07", "国庆节放假")]);
    }

    [Fact]
    public async Task A_general_name_finds_the_rule_of_the_place_and_tells_which_gave_way()
    {
        var answer = await law.AskAsync("deadline?place=110115&rule=reply&event=2026-09-15");

        (answer["rule"], answer["place"], answer["due"]).ShouldBe(("BJ-06", "110115", "2026-10-08"));
        answer.Json["gaveWay"]!.AsArray().Select(r => r!["rule"]!.ToString()).ShouldBe(["CC-23"]);
        answer["prevails"].ShouldBeNull();
    }

    [Fact]
    public async Task A_row_asked_for_by_its_id_is_counted_and_the_row_that_decides_there_instead_is_named()
    {
        var answer = await law.AskAsync("deadline?place=110000&rule=CC-23&event=2026-09-15");

        (answer["rule"], answer.Json["prevails"]!["rule"]!.ToString()).ShouldBe(("CC-23", "BJ-06"));
    }

    [Fact]
    public async Task A_year_without_a_notice_is_answered_provisionally()
    {
        var answer = await law.AskAsync("deadline?place=110000&rule=reply&event=2027-09-20");

        (answer["provisional"], answer["due"]).ShouldBe(("true", "2027-10-11")); // 10-10 is a Sunday
        (await law.AskAsync("deadline?place=110000&rule=reply&event=8000-01-01"))["provisional"].ShouldBe("true");
    }

    [Theory]
    [InlineData("CC-44", "none", null)] // 及时
    [InlineData("publication", "none", null)]
    [InlineData("CC-29", "ratio", "1/2")]
    [InlineData("CC-07", "persons", "3")]
    public async Task A_rule_that_names_no_period_is_not_found_but_says_what_it_does_name(string rule, string unit, string? value)
    {
        var answer = await law.AskAsync($"deadline?place=000000&rule={rule}&event=2026-09-15");

        answer.ShouldBeRefused(HttpStatusCode.NotFound, "law.rule-names-a-period");
        var names = answer.Json["names"]!;
        (names["unit"]!.ToString(), names["value"]?.ToString()).ShouldBe((unit, value));
        names["explanation"]!.ToString().ShouldNotBeEmpty();
        answer["title"]!.ShouldContain(names["article"]!.ToString());
    }

    [Theory]
    [InlineData("rule=CC-23&event=2004-04-30", "2004-05-01")]
    [InlineData("rule=reply&event=0001-01-01", "2004-05-01")]
    [InlineData("rule=congress-notice&event=2012-02-12", "2012-02-13")]
    [InlineData("rule=reply&event=2026-09-15&on=2004-04-30", "2004-05-01")]
    public async Task A_day_before_any_rule_was_in_force_is_answered_with_the_earliest_day(string question, string earliest)
    {
        var answer = await law.AskAsync($"deadline?place=000000&{question}");

        answer.ShouldBeRefused(HttpStatusCode.NotFound, "law.rule-is-in-force");
        answer["earliest"].ShouldBe(earliest);
        answer["title"]!.ShouldContain(earliest);
    }

    [Fact]
    public async Task Where_only_the_other_kind_of_contract_has_a_rule_that_one_is_named()
    {
        var answer = await law.AskAsync("deadline?place=110000&rule=information&event=2026-09-15");

        answer.ShouldBeRefused(HttpStatusCode.NotFound, "law.place-has-such-a-rule");
        (answer.Json["names"]!["rule"]!.ToString(), answer["title"]!.Contains("kind=wages", StringComparison.Ordinal)).ShouldBe(("WG-08", true));
    }

    [Theory]
    [InlineData("place=990000&rule=reply&event=2026-09-15", HttpStatusCode.NotFound, "law.place-is-known")]
    [InlineData("place=320000&rule=reply&event=2026-09-15", HttpStatusCode.NotFound, "law.place-is-known")] // its rules are not on record
    [InlineData("place=000000&rule=BJ-06&event=2026-09-15", HttpStatusCode.NotFound, "law.rule-holds-in-the-place")]
    [InlineData("place=110000&rule=CC-999&event=2026-09-15", HttpStatusCode.NotFound, "law.rule-is-known")]
    [InlineData("place=beijing&rule=reply&event=2026-09-15", HttpStatusCode.BadRequest, "law.place-is-six-digits")]
    [InlineData("place=１１００００&rule=reply&event=2026-09-15", HttpStatusCode.BadRequest, "law.place-is-six-digits")]
    [InlineData("place=110000&place=310000&rule=reply&event=2026-09-15", HttpStatusCode.BadRequest, "law.place-is-six-digits")]
    [InlineData("place=110000&rule=reply&event=2026-02-30", HttpStatusCode.BadRequest, "law.day-exists")]
    [InlineData("place=110000&rule=reply&event=2026-9-15", HttpStatusCode.BadRequest, "law.day-exists")]
    [InlineData("place=110000&rule=reply&event=10000-01-01", HttpStatusCode.BadRequest, "law.day-exists")]
    [InlineData("place=110000&rule=reply&event=9999-12-31", HttpStatusCode.BadRequest, "law.day-is-in-the-calendar")]
    [InlineData("place=110000&rule=congress-notice&event=0001-01-01&on=2026-09-15", HttpStatusCode.BadRequest, "law.day-is-in-the-calendar")]
    [InlineData("place=110000&rule=renewal-window&event=0001-02-28&on=2026-09-15", HttpStatusCode.BadRequest, "law.day-is-in-the-calendar")]
    [InlineData("place=110000&rule=reply&event=2026-09-15&kind=labour", HttpStatusCode.BadRequest, "law.choice-is-known")]
    [InlineData("place=110000&rule=reply&event=2026-09-15&on=yesterday", HttpStatusCode.BadRequest, "law.day-exists")]
    [InlineData("rule=reply&event=2026-09-15", HttpStatusCode.BadRequest, "law.parameter-is-given")]
    [InlineData("place=110000&event=2026-09-15", HttpStatusCode.BadRequest, "law.parameter-is-given")]
    [InlineData("place=110000&rule=reply", HttpStatusCode.BadRequest, "law.parameter-is-given")]
    [InlineData("place=110000&rule=%00%FF%27--&event=2026-09-15", HttpStatusCode.BadRequest, "law.rule-is-named")]
    [InlineData("place=110000&rule=%27%20or%201=1--&event=2026-09-15", HttpStatusCode.NotFound, "law.rule-is-known")]
    public async Task What_cannot_be_answered_is_refused_by_its_name(string question, HttpStatusCode status, string fault) =>
        (await law.AskAsync($"deadline?{question}")).ShouldBeRefused(status, fault);

    [Theory]
    [InlineData("GET", "/api/law/deadlines", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/law", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/law/deadline", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/law/calendar/2026", HttpStatusCode.MethodNotAllowed)]
    public async Task What_there_is_not_is_said_in_problem_details(string method, string address, HttpStatusCode status)
    {
        using var client = law.Served.NewClient();
        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        (response.StatusCode, response.Content.Headers.ContentType?.MediaType).ShouldBe((status, "application/problem+json"));
        (await response.Content.ReadAsStringAsync()).ShouldContain("这个地址");
    }

    [Fact]
    public async Task Every_fault_of_a_question_is_told_at_once_with_its_parameter()
    {
        var answer = await law.AskAsync("deadline?place=x&event=tomorrow");

        answer.ShouldBeRefused(HttpStatusCode.BadRequest, "law.place-is-six-digits");
        answer.Json["faults"]!.AsArray().Select(f => (f!["parameter"]!.ToString(), f["fault"]!.ToString())).ShouldBe(
            [("place", "law.place-is-six-digits"), ("rule", "law.parameter-is-given"), ("event", "law.day-exists")]);
    }

    [Fact]
    public async Task A_text_of_any_length_is_cut_before_it_is_said_back()
    {
        var answer = await law.AskAsync($"deadline?place=110000&rule={new string('甲', 600)}&event=2026-09-15");

        answer.ShouldBeRefused(HttpStatusCode.BadRequest, "law.rule-is-named");
        answer["title"]!.Length.ShouldBeLessThan(100);
    }
}
