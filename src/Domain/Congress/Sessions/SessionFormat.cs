using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Domain.Procedures;

namespace Domain.Congress.Sessions;

/// <summary>How a session's record is stored: JSON, camel case, enum values in kebab case, Chinese as it is.</summary>
/// <remarks>
/// A released format is never changed: a later one gets a higher number and this one stays readable. Properties may be
/// added to it, where a record without them still says the same. Empty lists and what follows from the rest are not stored.
/// </remarks>
public static class SessionFormat
{
    private const int Format = 1;

    private static readonly JsonTypeInfo<StoredSession> Stored = StoredForm.Of<StoredSession>(SessionFormatContext.Default, typeof(SessionRecord), typeof(Resolution), typeof(ResolutionStep));

    /// <summary>The stored form of a record: one line of JSON.</summary>
    /// <param name="record">Any record.</param>
    public static string Write(SessionRecord record) => JsonSerializer.Serialize(new StoredSession(Format, record), Stored);

    /// <summary>The record of a stored form.</summary>
    /// <param name="stored">What <see cref="Write"/> gave, today or by an earlier program.</param>
    /// <exception cref="JsonException">It is not a stored session, or of a format that this program does not know.</exception>
    public static SessionRecord Read(string stored)
    {
        var read = JsonSerializer.Deserialize(stored, Stored);
        return read is { Format: Format, Session: { } record }
            ? record
            : throw new JsonException($"Session format {read?.Format} is not known.");
    }
}
