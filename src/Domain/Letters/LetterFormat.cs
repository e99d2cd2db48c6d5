using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Domain.Procedures;

namespace Domain.Letters;

/// <summary>How a letter's record is stored: JSON, camel case, enum values in kebab case, Chinese as it is.</summary>
/// <remarks>
/// A released format is never changed: a later one gets a higher number and this one stays readable. Properties may be
/// added to it, where a record without them still says the same. Empty lists and what follows from the rest are not stored.
/// </remarks>
public static class LetterFormat
{
    private const int Format = 1;

    private static readonly JsonTypeInfo<StoredLetter> Stored = StoredForm.Of<StoredLetter>(
        LetterFormatContext.Default, typeof(LetterRecord), typeof(LetterRound));

    /// <summary>The stored form of a record: one line of JSON.</summary>
    /// <param name="record">Any record.</param>
    public static string Write(LetterRecord record) => JsonSerializer.Serialize(new StoredLetter(Format, record), Stored);

    /// <summary>The record of a stored form.</summary>
    /// <param name="stored">What <see cref="Write"/> gave, today or by an earlier program.</param>
    /// <exception cref="JsonException">It is not a stored letter, or of a format that this program does not know.</exception>
    public static LetterRecord Read(string stored)
    {
        var read = JsonSerializer.Deserialize(stored, Stored);
        return read is { Format: Format, Letter: { } record } ? record : throw new JsonException($"Letter format {read?.Format} is not known.");
    }
}
