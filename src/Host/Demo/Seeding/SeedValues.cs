using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Domain;

namespace Host.Demo.Seeding;

/// <summary>
/// Fills in what a step's fields leave to the day of loading: a text that is <c>@-9d</c> becomes that day,
/// <c>@password</c> the accounts' password, <c>@text</c> the hash of the text that the congress adopted, <c>@case:name</c>
/// the id of another seed's case, <c>@account:code</c> that of an account, <c>@unit:code</c> that of a unit; inside a text, <c>{-9d}</c> becomes 2026年3月1日 and <c>{+1y|yyyy}</c> a year.
/// </summary>
internal sealed partial class SeedValues(SeedDay days, string password)
{
    private const string CasePrefix = "@case:";
    private const string AccountPrefix = "@account:";
    private const string UnitPrefix = "@unit:";

    /// <summary>What the step's fields refer to: an id of a case by its name, and the hash to be signed.</summary>
    internal sealed record Known(Func<string, CaseId?> Case, string TextHash);

    /// <exception cref="FormatException">Something cannot be filled in.</exception>
    public JsonNode? Fill(JsonNode? node, DateOnly own, Known known) => node switch
    {
        JsonObject fields => new JsonObject(
            fields.Select(field => KeyValuePair.Create(field.Key, Fill(field.Value, own, known)))),
        JsonArray items => new JsonArray([.. items.Select(item => Fill(item, own, known))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Text(text, own, known)),
        _ => node?.DeepClone(),
    };

    private string Text(string text, DateOnly own, Known known) => text switch
    {
        "@password" => password,
        "@text" => known.TextHash,
        _ when text.StartsWith(CasePrefix, StringComparison.Ordinal) =>
            known.Case(text[CasePrefix.Length..])?.Value.ToString() ?? throw new FormatException($"\"{text}\" names no case that was opened before"),
        _ when text.StartsWith(AccountPrefix, StringComparison.Ordinal) => SeedUnit.IdOf("account", text[AccountPrefix.Length..]).ToString(),
        _ when text.StartsWith(UnitPrefix, StringComparison.Ordinal) => SeedUnit.IdOf("unit", text[UnitPrefix.Length..]).ToString(),
        _ when text.StartsWith('@') => days.Read(text[1..], own).ToString("O", CultureInfo.InvariantCulture),
        _ => Inner().Replace(text, match => days.Read(match.Groups["day"].Value, own).ToString(
            match.Groups["format"].Success ? match.Groups["format"].Value : "yyyy年M月d日", CultureInfo.InvariantCulture)),
    };

    [GeneratedRegex(@"\{(?<day>[^}|]+)(\|(?<format>[^}]+))?\}")]
    private static partial Regex Inner();
}
