using System.Text.Json;
using Domain.Congress.Sessions;

namespace Domain.Tests.Congress.Sessions;

public sealed class StoredSessionFormat
{
    private static string Released => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Congress", "Sessions", "stored-session-1.json"));

    [Fact]
    public void A_record_is_read_as_it_was_written()
    {
        var record = A.Session.Resolved().Record;
        SessionFormat.Write(SessionFormat.Read(SessionFormat.Write(record))).ShouldBe(SessionFormat.Write(record));
    }

    [Fact]
    public void The_first_format_stays_readable()
    {
        var record = SessionFormat.Read(Released);
        record.Name.ShouldBe(new SessionName(3, 2, SessionKind.Annual));
        record.Resolutions.ShouldHaveSingleItem().Steps.Count.ShouldBe(2);
        SessionFormat.Write(record).ShouldBe(Released.Trim());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"format":2,"session":{}}""")]
    public void An_unknown_format_is_refused(string stored) => Should.Throw<JsonException>(() => SessionFormat.Read(stored));
}
