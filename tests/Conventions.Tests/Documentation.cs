using Conventions.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Tests;

/// <summary>Domain and Workflows are documented, which the compiler checks, and no suppression stands without its reason.</summary>
public sealed class Documentation
{
    private const string MissingDocumentation = "CS1591";

    [Fact]
    public void The_compiler_asks_for_it_everywhere() =>
        RepositoryFile.All.Where(file => file.Path == "Directory.Build.props")
            .ShouldAll(file => file.Text.Contains(
                "<GenerateDocumentationFile>true</GenerateDocumentationFile>", StringComparison.Ordinal));

    [Fact]
    public void Nothing_in_Domain_or_Workflows_is_let_off() =>
        RepositoryFile.All.Where(file => file.IsIn("src/Domain", "src/Workflows") && file.Has(".cs", ".csproj"))
            .ShouldAll(file => !file.Text.Contains(MissingDocumentation, StringComparison.Ordinal));

    [Fact]
    public void Every_suppression_gives_its_reason() =>
        CodeFile.All.ShouldHaveNone(file => file.Trivia
            .Where(trivia => trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia))
            .Select(trivia => (PragmaWarningDirectiveTriviaSyntax)trivia.GetStructure()!)
            .Where(pragma => pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
            .Where(pragma => !pragma.ToFullString().Contains("//", StringComparison.Ordinal))
            .Select(pragma => $"{file.At(pragma)} {pragma}"));
}
