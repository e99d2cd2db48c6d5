namespace Host.Tests.Api.Law;

/// <summary>
/// Each place answers by its own rules, for contracts and for wages. Origin of the rules: the acceptance table, sections 1
/// and 2; of the days: counted from that period and the holiday data by a program of its own, not by this one.
/// </summary>
public sealed class AskingInEveryPlace(ServedLaw law) : IClassFixture<ServedLaw>
{
    /// <summary>Question, row, nominal last day, last day, and the first day of a window.</summary>
    public static TheoryData<string, string, string, string, string?> LastDays => new()
    {
        { "place=000000&kind=contract&rule=reply&event=2026-09-18", "CC-23", "2026-10-08", "2026-10-08", null }, // 20 CD
        { "place=000000&kind=wages&rule=reply&event=2026-09-18", "WG-07", "2026-10-08", "2026-10-08", null }, // 20 CD
        { "place=000000&kind=contract&rule=filing&event=2026-09-18", "CC-36", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=000000&kind=wages&rule=filing&event=2026-09-18", "WG-11", "2026-09-25", "2026-09-28", null }, // 7 CD
        { "place=000000&kind=contract&rule=effect&event=2026-09-18", "CC-43", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=000000&kind=wages&rule=publication&event=2026-09-18", "WG-15", "2026-09-23", "2026-09-23", null }, // 5 CD
        { "place=000000&kind=contract&rule=renewal-window&event=2026-12-31", "CC-32", "2026-12-31", "2026-12-31", "2026-09-30" }, // 3 M
        { "place=000000&kind=wages&rule=renewal-window&event=2026-12-31", "WG-17", "2026-12-31", "2026-12-31", "2026-11-01" }, // 60 CD
        { "place=000000&kind=contract&rule=vacancy&event=2026-09-18", "CC-21", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=000000&kind=contract&rule=coordination&event=2026-09-18", "CC-47", "2026-10-18", "2026-10-19", null }, // 30 CD
        { "place=000000&kind=contract&rule=congress-notice&event=2026-10-15", "WC-17", "2026-10-08", "2026-10-08", null }, // 7 CD
        { "place=110000&kind=contract&rule=reply&event=2026-09-18", "BJ-06", "2026-10-08", "2026-10-08", null }, // 20 CD
        { "place=110000&kind=contract&rule=filing&event=2026-09-18", "BJ-12", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=110000&kind=wages&rule=filing&event=2026-09-18", "WG-11", "2026-09-25", "2026-09-28", null }, // 7 CD
        { "place=110000&kind=contract&rule=effect&event=2026-09-18", "BJ-13", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=110000&kind=contract&rule=renewal-window&event=2026-12-31", "BJ-15", "2026-12-31", "2026-12-31", "2026-09-30" }, // 3 M
        { "place=110000&kind=contract&rule=coordination&event=2026-09-18", "BJ-18", "2026-10-18", "2026-10-19", null }, // 30 CD
        { "place=310000&kind=contract&rule=reply&event=2026-09-18", "SH-15", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=310000&kind=contract&rule=filing&event=2026-09-18", "SH-23", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=310000&kind=contract&rule=effect&event=2026-09-18", "SH-23-effect", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=310000&kind=contract&rule=congress-notice&event=2026-10-15", "WC-SH-30", "2026-10-08", "2026-10-08", null }, // 7 CD
        { "place=310000&kind=contract&rule=renewal-window&event=2026-12-31", "CC-32", "2026-12-31", "2026-12-31", "2026-09-30" }, // 3 M
        { "place=310000&kind=contract&rule=vacancy&event=2026-09-18", "CC-21", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=330000&kind=contract&rule=reply&event=2026-09-18", "ZJ-07", "2026-10-09", "2026-10-09", null }, // 10 WD
        { "place=330000&kind=contract&rule=information&event=2026-10-15", "ZJ-16", "2026-10-08", "2026-10-08", null }, // 7 CD
        { "place=330000&kind=contract&rule=filing&event=2026-09-18", "ZJ-34", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=330000&kind=contract&rule=effect&event=2026-09-18", "ZJ-34-effect", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=330000&kind=contract&rule=publication&event=2026-09-18", "ZJ-35", "2026-09-24", "2026-09-24", null }, // 5 WD
        { "place=330000&kind=contract&rule=renewal-window&event=2026-12-31", "ZJ-30-renewal", "2026-12-31", "2026-12-31", "2026-10-02" }, // 90 CD
        { "place=330000&kind=contract&rule=coordination&event=2026-09-18", "ZJ-39", "2026-10-18", "2026-10-19", null }, // 30 CD
        { "place=330100&kind=contract&rule=reply&event=2026-09-18", "ZJ-07", "2026-10-09", "2026-10-09", null }, // 10 WD
        { "place=330100&kind=wages&rule=reply&event=2026-09-18", "HZ-24", "2026-10-09", "2026-10-09", null }, // 10 WD
        { "place=330100&kind=wages&rule=information&event=2026-10-15", "HZ-25", "2026-09-30", "2026-09-30", null }, // 7 WD
        { "place=330100&kind=wages&rule=filing&event=2026-09-18", "HZ-40", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=330100&kind=wages&rule=publication&event=2026-09-18", "HZ-41", "2026-09-24", "2026-09-24", null }, // 5 WD
        { "place=330100&kind=wages&rule=renewal-window&event=2026-12-31", "HZ-23-renewal", "2026-12-31", "2026-12-31", "2026-10-02" }, // 90 CD
        { "place=330200&kind=wages&rule=reply&event=2026-09-18", "NB-14", "2026-10-09", "2026-10-09", null }, // 10 WD
        { "place=330200&kind=contract&rule=reply&event=2026-09-18", "ZJ-07", "2026-10-09", "2026-10-09", null }, // 10 WD
        { "place=330200&kind=contract&rule=publication&event=2026-09-18", "ZJ-35", "2026-09-24", "2026-09-24", null }, // 5 WD
        { "place=500000&kind=contract&rule=reply&event=2026-09-18", "CQ-19", "2026-10-08", "2026-10-08", null }, // 20 CD
        { "place=500000&kind=contract&rule=information&event=2026-10-15", "CQ-20", "2026-10-05", "2026-09-30", null }, // 10 CD
        { "place=500000&kind=contract&rule=filing&event=2026-09-18", "CQ-28", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=500000&kind=contract&rule=effect&event=2026-09-18", "CQ-28-effect", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=500000&kind=contract&rule=publication&event=2026-09-18", "CQ-29", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=500000&kind=contract&rule=renewal-window&event=2026-12-31", "CQ-33", "2026-12-31", "2026-12-31", "2026-09-30" }, // 3 M
        { "place=500000&kind=contract&rule=coordination&event=2026-09-18", "CQ-48", "2026-11-17", "2026-11-17", null }, // 60 CD
        { "place=370000&kind=wages&rule=reply&event=2026-09-18", "SD-21", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=370000&kind=contract&rule=reply&event=2026-09-18", "CC-23", "2026-10-08", "2026-10-08", null }, // 20 CD
        { "place=370000&kind=wages&rule=information&event=2026-10-15", "SD-23", "2026-10-05", "2026-09-30", null }, // 10 CD
        { "place=370000&kind=wages&rule=filing&event=2026-09-18", "SD-29", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=370000&kind=wages&rule=effect&event=2026-09-18", "SD-30", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=370000&kind=wages&rule=publication&event=2026-09-18", "SD-31", "2026-09-25", "2026-09-28", null }, // 7 CD
        { "place=370000&kind=wages&rule=coordination&event=2026-09-18", "SD-45", "2026-10-18", "2026-10-19", null }, // 30 CD
        { "place=410000&kind=contract&rule=reply&event=2026-09-18", "HC-09", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=410000&kind=wages&rule=reply&event=2026-09-18", "HW-21", "2026-10-09", "2026-10-09", null }, // 10 WD
        { "place=410000&kind=wages&rule=information&event=2026-10-15", "HW-23", "2026-10-09", "2026-10-09", null }, // 5 WD
        { "place=410000&kind=contract&rule=filing&event=2026-09-18", "HC-16", "2026-09-25", "2026-09-28", null }, // 7 CD
        { "place=410000&kind=wages&rule=filing&event=2026-09-18", "HW-28", "2026-09-24", "2026-09-24", null }, // 5 WD
        { "place=410000&kind=contract&rule=publication&event=2026-09-18", "HC-19", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=410000&kind=wages&rule=publication&event=2026-09-18", "HW-30", "2026-09-23", "2026-09-23", null }, // 5 CD
        { "place=410000&kind=contract&rule=renewal-window&event=2026-12-31", "HC-20", "2026-12-31", "2026-12-31", "2026-11-01" }, // 60 CD
        { "place=410000&kind=wages&rule=renewal-window&event=2026-12-31", "HW-31-renewal", "2026-12-31", "2026-12-31", "2026-10-31" }, // 2 M
        { "place=410000&kind=wages&rule=coordination&event=2026-09-18", "HW-38", "2026-10-18", "2026-10-19", null }, // 30 CD
        { "place=450000&kind=contract&rule=reply&event=2026-09-18", "CC-23", "2026-10-08", "2026-10-08", null }, // 20 CD
        { "place=450000&kind=wages&rule=filing&event=2026-09-18", "WG-11", "2026-09-25", "2026-09-28", null }, // 7 CD
        { "place=450000&kind=contract&rule=filing&event=2026-09-18", "CC-36", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=150000&kind=wages&rule=reply&event=2026-09-18", "NM-24", "2026-10-03", "2026-10-08", null }, // 15 CD
        { "place=150000&kind=wages&rule=information&event=2026-10-15", "NM-26", "2026-10-09", "2026-10-09", null }, // 5 WD
        { "place=150000&kind=wages&rule=filing&event=2026-09-18", "NM-28", "2026-09-25", "2026-09-28", null }, // 7 CD
        { "place=150000&kind=wages&rule=publication&event=2026-09-18", "NM-29-publication", "2026-09-28", "2026-09-28", null }, // 10 CD
        { "place=150000&kind=wages&rule=renewal-window&event=2026-12-31", "NM-30-renewal", "2026-12-31", "2026-12-31", "2026-11-01" }, // 60 CD
        { "place=150000&kind=contract&rule=reply&event=2026-09-18", "CC-23", "2026-10-08", "2026-10-08", null }, // 20 CD
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public async Task The_rule_of_the_place_gives_the_last_day(string question, string rule, string nominal, string due, string? opens)
    {
        var answer = await law.AskAsync($"deadline?{question}");

        (answer["rule"], answer["nominal"], answer["due"], answer["opens"]).ShouldBe((rule, nominal, due, opens), answer.Json.ToJsonString());
        answer.Days("counted").Length.ShouldBeGreaterThan(0);
        answer["provisional"].ShouldBe("false");
    }

    /// <summary>Origin: the worked examples of the acceptance table, section 4, by their number.</summary>
    [Theory]
    [InlineData(9, "place=330000&rule=reply&event=2026-09-18", "2026-10-09")] // counts the swapped Sunday 09-20
    [InlineData(10, "place=330000&rule=reply&event=2026-02-09", "2026-02-28")] // a swapped Saturday
    [InlineData(11, "place=330000&rule=ZJ-24-draft&event=2026-04-20", "2026-05-13")]
    [InlineData(12, "place=310000&rule=WC-SH-37&event=2026-09-28", "2026-10-13")]
    public async Task The_worked_examples_in_working_days_come_out(int example, string question, string due)
    {
        var answer = await law.AskAsync($"deadline?{question}");

        (example, answer["unit"], answer["nominal"], answer["due"]).ShouldBe((example, "working-days", due, due));
        answer.Days("counted").Length.ShouldBe(int.Parse(answer["value"]!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_worked_example_of_a_window_of_90_days_comes_out() // number 18: 10-02 is a holiday, and a window does not move
    {
        var answer = await law.AskAsync("deadline?place=330000&rule=renewal-window&event=2026-12-31");

        (answer["opens"], answer["due"]).ShouldBe(("2026-10-02", "2026-12-31"));
    }

    /// <summary>Origin: the acceptance table, sections 1 and 2: of 60, inclusive half is 30 and more than half is 31.</summary>
    [Theory]
    [InlineData("000000", "contract", "CC-29 WC-19", "WC-19", 31)]
    [InlineData("110000", "contract", "BJ-10-pass WC-19", "WC-19", 31)]
    [InlineData("310000", "contract", "SH-22-pass WC-SH-31", "SH-22-pass", 30)] // both inclusive
    [InlineData("330000", "contract", "ZJ-24-pass WC-ZJ-15-pass", "ZJ-24-pass", 31)] // both strict
    [InlineData("330100", "wages", "HZ-28-pass WC-ZJ-15-pass", "HZ-28-pass", 31)]
    [InlineData("330200", "wages", "ZJ-24-pass WC-ZJ-15-pass", "ZJ-24-pass", 31)]
    [InlineData("500000", "contract", "CQ-26-pass WC-19", "WC-19", 31)]
    [InlineData("370000", "wages", "SD-27 WC-19", "SD-27", 31)]
    [InlineData("370000", "contract", "CC-29 WC-19", "WC-19", 31)]
    [InlineData("410000", "contract", "HC-14 WC-19", "WC-19", 31)]
    [InlineData("450000", "contract", "CC-29 WC-19", "WC-19", 31)]
    [InlineData("150000", "wages", "NM-27-pass WC-19", "WC-19", 31)]
    public async Task The_rules_of_the_place_say_how_many_votes_carry_a_draft(string place, string contract, string rules, string decides, int fewest)
    {
        var question = $"vote?place={place}&contract={contract}&kind=contract-draft&on=2026-09-15&entitled=60&present=40&yes=";

        var enough = await law.AskAsync(question + fewest);
        var oneLess = await law.AskAsync(question + (fewest - 1));

        string.Join(' ', enough.Json["rules"]!.AsArray().Select(r => r!["id"])).ShouldBe(rules);
        (enough["decides"], enough["carried"], oneLess["carried"]).ShouldBe((decides, "true", "false"));
    }
}
