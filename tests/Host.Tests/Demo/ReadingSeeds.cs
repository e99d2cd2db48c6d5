using Domain;
using Domain.Calendar;
using Host.Demo.Seeding;
using Host.Pipeline;
using Host.Tests.Fixtures;

namespace Host.Tests.Demo;

public sealed class ReadingSeeds : IDisposable
{
    private readonly SeedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("units.json", "\"kind\": \"authority\"", "\"kind\": \"ministry\"", "units.json $.units[8].kind")]
    [InlineData("units.json", "\"parent\": \"daxing-federation\"", "\"parent\": \"nobody\"", "units.json $.units[2]: \"nobody\" is the code of no unit")]
    [InlineData("units.json", "\"code\": \"anding-federation\"", "\"code\": \"jiugong-federation\"", "\"jiugong-federation\" stands 2 times")]
    [InlineData("units.json", "\"name\": \"北京市总工会\", \"place\": \"110000\"", "\"name\": \"北京市总工会\", \"place\": \"110000\", \"parent\": \"daxing-federation\"", "$.units[0].parent: stands above itself")]
    [InlineData("accounts.json", "\"unit\": \"xinbashu\"", "\"unit\": \"nowhere\"", "accounts.json $.accounts[13].unit: \"nowhere\" is the code of no unit")]
    [InlineData("accounts.json", "\"password\": \"xieshang-yanshi\"", "\"password\": \"short\"", "accounts.json $.password: must have at least 10 characters")]
    [InlineData("cases/xinbashu-wages.json", "\"by\": \"xinbashu-hr\"", "\"by\": \"nobody\"", "xinbashu-wages.json $.steps[3].by: \"nobody\" is the code of no account")]
    [InlineData("cases/xinbashu-wages.json", "\"act\": \"open-case\"", "\"act\": \"add-note\"", "xinbashu-wages.json $.steps[0].act: a case begins with deliver-letter or open-case")]
    [InlineData("cases/xinbashu-wages.json", "\"case\": \"xinbashu-wages\"", "\"case\": \"xinbashu-contract\"", "\"xinbashu-contract\" is the name of another case too")]
    [InlineData("cases/xinbashu-wages.json", "\"steps\": [", "\"steps\": [,", "xinbashu-wages.json $.steps")]
    public void Names_the_file_and_the_place_of_a_fault(string file, string from, string to, string fault)
    {
        content.Change(file, from, to);

        Should.Throw<FaultsException>(() => SeedReader.Read(content.Root)).Faults
            .ShouldContain(f => f.ToString().Contains(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"act\": \"record-service\"", "\"act\": \"serve-it\"", "$.steps[2]: there is no act \"serve-it\"")]
    [InlineData("\"by\": \"xinbashu-union\", \"act\": \"record-service\"", "\"by\": \"xinbashu-hr\", \"act\": \"record-service\"", "$.steps[2]: the office of \"xinbashu-hr\" may not do \"record-service\"")]
    [InlineData("\"how\": \"by-hand\"", "\"how\": \"by-pigeon\"", "$.steps[2]")]
    [InlineData("\"how\": \"by-hand\"", "\"how\": \"by-hand\", \"why\": \"so\"", "$.steps[2]")]
    [InlineData("\"day\": \"-39d\"", "\"day\": \"long ago\"", "$.steps[2]: \"long ago\" is no day")]
    [InlineData("\"day\": \"-39d\"", "\"day\": \"-60d\"", "$.steps[2]: comes before the step above it")]
    [InlineData("\"day\": \"-39d\"", "\"day\": \"+9d\"", "$.steps[2]: lies after the loading")]
    [InlineData("\"receivedOn\": \"@day\"", "\"receivedOn\": \"@someday\"", "$.steps[2]: \"someday\" is no day")]
    public void Names_the_step_that_cannot_be_done_before_anything_is_done(string from, string to, string fault)
    {
        content.Change("cases/xinbashu-wages.json", from, to);
        var calendar = WorkingDayCalendar.Read(File.ReadAllText(Repository.PathOf("seeds/holidays.json")));
        var now = Shanghai.At(new DateOnly(2026, 11, 18), new TimeOnly(9, 0));

        Should.Throw<FaultsException>(() => SeedPlan.Of(SeedReader.Read(content.Root), new ActRegistry(), calendar, now)).Faults
            .ShouldContain(f => f.ToString().Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Puts_the_steps_of_each_case_in_order_whatever_the_day_of_loading()
    {
        var seeds = SeedReader.Read(Repository.Root);
        var calendar = WorkingDayCalendar.Read(File.ReadAllText(Repository.PathOf("seeds/holidays.json")));
        for (var day = new DateOnly(2026, 1, 1); day < new DateOnly(2027, 3, 1); day = day.AddDays(1))
        {
            SeedPlan.Of(seeds, new ActRegistry(), calendar, Shanghai.At(day, new TimeOnly(0, 30))).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Names_every_fault_of_every_file_at_once()
    {
        content.Change("accounts.json", "\"unit\": \"xinbashu\"", "\"unit\": \"nowhere\"");
        content.Change("cases/jiuhe-wages.json", "\"by\": \"jiuhe-hr\"", "\"by\": \"nobody\"");

        Should.Throw<FaultsException>(() => SeedReader.Read(content.Root)).Faults.Select(f => f.File).Distinct()
            .ShouldBe(["seeds/demo/accounts.json", "seeds/demo/cases/jiuhe-wages.json"]);
    }
}
