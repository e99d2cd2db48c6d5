using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Congress.Sessions;

namespace Host.Meetings;

/// <summary>
/// Reads what the check-in desk enters in its one field: a code that was scanned, numbers as in <c>1-30，32</c>, or a name.
/// </summary>
internal static class Arrivals
{
    private const string Path = "/check-in/";

    /// <summary>The representatives meant.</summary>
    /// <param name="text">What was typed or scanned.</param>
    /// <param name="session">The session.</param>
    /// <param name="key">The key of its cards; null where none were made.</param>
    /// <exception cref="RefusedException">The code is nobody's, or no one representative has the name.</exception>
    public static IReadOnlyList<int> Read(string text, Session session, byte[]? key)
    {
        var entered = text.Trim();
        if (CodeIn(entered) is { } code)
        {
            var number = key is null ? null : CheckInCode.NumberOf(key, code);
            new CheckInCodeIsValid(number is not null).Enforce();
            return [number!.Value];
        }

        return VoterNumbers.Read(entered) is { Count: > 0 } numbers ? numbers : [Named(entered, session)];
    }

    private static int Named(string name, Session session)
    {
        var same = session.Record.Representatives.Where(r => r.Name == name).ToList();
        new NameIsOfOneRepresentative(name, [.. same.Select(r => r.Number)]).Enforce();
        return same[0].Number;
    }

    /// <summary>The code in a scanned address, or by itself.</summary>
    private static string? CodeIn(string entered)
    {
        var at = entered.LastIndexOf(Path, StringComparison.OrdinalIgnoreCase);
        var code = at >= 0 ? entered[(at + Path.Length)..] : entered;
        return at >= 0 || (code.Contains('.', StringComparison.Ordinal) && code.Contains('-', StringComparison.Ordinal)) ? code : null;
    }
}
