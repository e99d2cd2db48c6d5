using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workflows.Runner;

/// <summary>
/// How a position is stored: JSON with names of our own and the number of the format, so that what one version of the
/// program wrote every later one reads.
/// </summary>
/// <example>
/// <code>{"format":1,"ended":false,"open":[{"activity":"sendOffer","execution":1}],"arrived":{},"executions":{"sendOffer":1}}</code>
/// </example>
public static class PositionFormat
{
    private const int Current = 1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The stored text of a position. Equal positions give equal texts.</summary>
    /// <param name="position">The position.</param>
    public static string Write(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Current);
            writer.WriteBoolean("ended", position.Ended);
            WriteOpen(writer, position.Open);
            WriteArrived(writer, position.Arrived);
            WriteExecutions(writer, position.Executions);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The position that a stored text holds.</summary>
    /// <param name="stored">What <see cref="Write"/> gave, now or in an earlier version of the program.</param>
    /// <exception cref="FormatException">The text is no position, or of a format that this version does not know.</exception>
    public static Position Read(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        try
        {
            using var document = JsonDocument.Parse(stored);
            var root = document.RootElement;
            var format = root.GetProperty("format").GetInt32();
            return format == Current
                ? ReadCurrent(root)
                : throw new FormatException($"A stored position has the format {format}; this program reads {Current}.");
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"A stored position cannot be read: {wrong.Message}", wrong);
        }
    }

    private static Position ReadCurrent(JsonElement root) => new(
        [.. root.GetProperty("open").EnumerateArray().Select(open =>
            new OpenActivity(Text(open.GetProperty("activity")), open.GetProperty("execution").GetInt32()))],
        root.GetProperty("arrived").EnumerateObject().ToDictionary(
            join => join.Name, IReadOnlyList<string> (join) => [.. join.Value.EnumerateArray().Select(Text)]),
        root.GetProperty("executions").EnumerateObject().ToDictionary(node => node.Name, node => node.Value.GetInt32()),
        root.GetProperty("ended").GetBoolean());

    private static string Text(JsonElement value) =>
        value.GetString() ?? throw new FormatException("A stored position names nothing where an activity must stand.");

    private static void WriteOpen(Utf8JsonWriter writer, IEnumerable<OpenActivity> open)
    {
        writer.WriteStartArray("open");
        foreach (var activity in open)
        {
            writer.WriteStartObject();
            writer.WriteString("activity", activity.ActivityId);
            writer.WriteNumber("execution", activity.Execution);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteArrived(Utf8JsonWriter writer, IReadOnlyDictionary<string, IReadOnlyList<string>> arrived)
    {
        writer.WriteStartObject("arrived");
        foreach (var (join, from) in arrived.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.WriteStartArray(join);
            foreach (var activity in from.Order(StringComparer.Ordinal))
            {
                writer.WriteStringValue(activity);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteExecutions(Utf8JsonWriter writer, IReadOnlyDictionary<string, int> executions)
    {
        writer.WriteStartObject("executions");
        foreach (var (node, times) in executions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.WriteNumber(node, times);
        }

        writer.WriteEndObject();
    }
}
