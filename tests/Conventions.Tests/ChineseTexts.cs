using System.Text.Json;
using System.Text.RegularExpressions;
using Conventions.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Tests;

/// <summary>Chinese on screens and in documents is set as Chinese, with punctuation of full width.</summary>
public sealed partial class ChineseTexts
{
    [Fact]
    public void Texts_in_the_code_have_full_width_punctuation() =>
        CodeFile.Program.ShouldHaveNone(file => file.Tokens
            .Where(IsText)
            .Where(token => HalfWidth().IsMatch(token.ValueText))
            .Select(token => $"{file}: {token.ValueText.Trim()}"));

    [Fact]
    public void Texts_in_pages_have_full_width_punctuation() =>
        RepositoryFile.All.Where(file => file.IsIn("src/Host") && file.Has(".razor"))
            .ShouldHaveNone(file => file.Text.Split('\n')
                .Where(line => !Comment().IsMatch(line) && HalfWidth().IsMatch(Entity().Replace(line, " ")))
                .Select(line => $"{file}: {line.Trim()}"));

    [Fact]
    public void Texts_in_seeds_and_procedures_have_full_width_punctuation() =>
        RepositoryFile.All.Where(file => file.IsIn("seeds", "workflows-json") && file.Has(".json") && file.Name != "schema.json")
            .ShouldHaveNone(file => TextsIn(JsonDocument.Parse(file.Text).RootElement)
                .Where(text => HalfWidth().IsMatch(text))
                .Select(text => $"{file}: {text}"));

    /// <summary>A text in quotes that is no pattern.</summary>
    private static bool IsText(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken
        && !token.Parent!.Ancestors().OfType<AttributeSyntax>().Any(attribute => $"{attribute.Name}" == "GeneratedRegex");

    private static IEnumerable<string> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => element.EnumerateObject()
            .Where(property => property.Name != "en")
            .SelectMany(property => TextsIn(property.Value)),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    /// <summary>A half-width mark beside a Chinese character.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?!()]|[,;:?!(]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidth();

    /// <summary>A line that the browser is not sent.</summary>
    [GeneratedRegex(@"^\s*(//|@\*|\*)")]
    private static partial Regex Comment();

    /// <summary>A character written as a number or a name, which ends in a mark of its own.</summary>
    [GeneratedRegex("&#?[A-Za-z0-9]+;")]
    private static partial Regex Entity();
}
