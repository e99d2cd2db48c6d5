using System.Security.Cryptography;
using System.Text;
using Domain.Congress.Elections;
using Domain.Motions.Import;

namespace Host.Motions.Import;

/// <summary>
/// By what a row is known again, whatever file it comes in: the number that it had, where it had one, and what it says, who
/// moved it and when.
/// </summary>
internal static class ImportKeys
{
    /// <summary>What every imported motion has.</summary>
    public const string ByContent = "content:";

    private const int GuidBytes = 16;

    public static IReadOnlyList<string> Of(ImportedMotion motion)
    {
        var said = string.Join('\n', motion.Text.Title, motion.Text.Reasons, motion.Text.Measures, $"{motion.MovedOn:yyyy-MM-dd}", string.Join('、', motion.Movers));
        var content = ByContent + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ImportChoices.Folded(said))));
        return motion.Number.Length > 0 ? [content, $"number:{motion.MovedOn.Year}:{motion.Number}"] : [content];
    }

    /// <summary>The id under which somebody is kept who holds no office here: always the same for a name at a union.</summary>
    public static RepresentativeId PersonOf(UnitId union, string name) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{union.Value:N}:{name}")).AsSpan(0, GuidBytes)));
}
