using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Domain.Calendar;

/// <summary>The State Council's notice of one year: which days are off and which weekend days are worked.</summary>
/// <param name="Year">The year that it arranges.</param>
/// <param name="Sources">The notice, by its address or its number; at least one.</param>
/// <param name="Off">The days off with the holiday's Chinese name, by date; days of the December before are possible.</param>
/// <param name="Work">The swapped working days, by date.</param>
public sealed record HolidayNotice(
    int Year, IReadOnlyList<string> Sources, IReadOnlyDictionary<DateOnly, string> Off, IReadOnlyCollection<DateOnly> Work)
{
    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Lines of a pasted notice that named no day off and no day worked, and were passed over.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>The notice in the shape of one year of <c>seeds/holidays.json</c>: <c>{"2027": {"notice", "off", "work"}}</c>.</summary>
    public string ToJson() => new JsonObject { [YearName] = YearJson() }.ToJsonString(AsItIs);

    /// <summary>A file of notices with this one in it; where its year stands there already, this one takes its place.</summary>
    /// <param name="holidays">Notices in the shape of <c>seeds/holidays.json</c>.</param>
    public string Into(string holidays)
    {
        var all = JsonNode.Parse(holidays)!.AsObject();
        all[YearName] = YearJson();
        return all.ToJsonString(AsItIs);
    }

    private string YearName => Year.ToString(CultureInfo.InvariantCulture);

    private JsonObject YearJson() => new()
    {
        ["notice"] = new JsonArray([.. Sources.Select(source => JsonValue.Create(source))]),
        ["off"] = new JsonArray([.. Off.OrderBy(day => day.Key)
            .Select(day => new JsonObject { ["date"] = Iso(day.Key), ["holiday"] = day.Value })]),
        ["work"] = new JsonArray([.. Work.Order().Select(day => JsonValue.Create(Iso(day)))]),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
