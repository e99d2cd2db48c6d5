using System.Net;
using System.Text.Json.Nodes;

namespace Host.Tests.Api.Law;

/// <summary>Which days people work, as another program asks.</summary>
public sealed class AskingForAYearOverTheApi(ServedLaw law) : IClassFixture<ServedLaw>
{
    /// <summary>Origin: the totals that the acceptance table gives with its holiday data.</summary>
    [Theory]
    [InlineData(2024, 366, 251)]
    [InlineData(2025, 365, 248)]
    [InlineData(2026, 365, 248)]
    public async Task A_year_has_each_day_and_so_many_working_days(int year, int days, int working)
    {
        var answer = await law.AskAsync($"calendar/{year}");

        (answer["year"], answer["provisional"], answer["workingDays"]).ShouldBe(($"{year}", "false", $"{working}"));
        var listed = answer.Json["days"]!.AsArray();
        (listed.Count, listed[0]!["date"]!.ToString(), listed[^1]!["date"]!.ToString()).ShouldBe((days, $"{year}-01-01", $"{year}-12-31"));
        listed.Count(d => d!["working"]!.GetValue<bool>()).ShouldBe(working);
    }

    [Theory]
    [InlineData("2026-02-28", true, "working-swapped", "调休上班")]
    [InlineData("2026-10-05", false, "holiday", "国庆节放假")]
    [InlineData("2026-11-21", false, "weekend", "星期六休息日")]
    [InlineData("2026-11-20", true, "working", "工作日")]
    public async Task Each_day_says_whether_people_work_and_why(string date, bool working, string type, string reason)
    {
        var answer = await law.AskAsync($"calendar/{date[..4]}");

        var day = answer.Json["days"]!.AsArray().Single(d => d!["date"]!.ToString() == date)!;
        (day["working"]!.GetValue<bool>(), day["type"]!.ToString(), day["reason"]!.ToString()).ShouldBe((working, type, reason));
        day["reasonEn"]!.ToString().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("1949")]
    [InlineData("2012")]
    [InlineData("2027")]
    [InlineData("2999")]
    public async Task A_year_without_a_notice_is_provisional(string year)
    {
        var answer = await law.AskAsync($"calendar/{year}");

        (answer.Status, answer["provisional"]).ShouldBe((HttpStatusCode.OK, "true"));
        answer.Json["days"]!.AsArray().OfType<JsonObject>().Count(d => d["type"]!.ToString() == "holiday").ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1948")]
    [InlineData("3000")]
    [InlineData("99999")]
    [InlineData("99999999999999999999")]
    [InlineData("2026.0")]
    [InlineData("二〇二六")]
    [InlineData("%E2%80%AE2026")]
    [InlineData("now")]
    public async Task A_year_that_is_none_is_refused(string year) =>
        (await law.AskAsync($"calendar/{year}")).ShouldBeRefused(HttpStatusCode.BadRequest, "law.year-is-in-the-calendar");
}
