using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Tests.Reading;

/// <summary>One C# file, parsed.</summary>
internal sealed record CodeFile(RepositoryFile File)
{
    private readonly Lazy<CompilationUnitSyntax> syntax =
        new(() => CSharpSyntaxTree.ParseText(File.Text, path: File.Path).GetCompilationUnitRoot());

    /// <summary>Every file written by hand: without EF's generated migrations.</summary>
    public static IReadOnlyList<CodeFile> All { get; } =
        [.. RepositoryFile.All.Where(f => f.Has(".cs") && !f.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(f => new CodeFile(f))];

    /// <summary>The files of the three rooms.</summary>
    public static IReadOnlyList<CodeFile> Program { get; } = [.. All.Where(f => f.File.IsIn("src"))];

    /// <summary>The tests, without these ones.</summary>
    public static IReadOnlyList<CodeFile> Tests { get; } =
        [.. All.Where(f => f.File.IsIn("tests") && !f.File.IsIn("tests/Conventions.Tests"))];

    /// <summary>The types of the file that no other type encloses.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes =>
        syntax.Value.DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    public string? Namespace =>
        syntax.Value.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => syntax.Value.DescendantNodes().OfType<T>();

    public IEnumerable<SyntaxToken> Tokens => syntax.Value.DescendantTokens();

    public IEnumerable<SyntaxTrivia> Trivia => syntax.Value.DescendantTrivia(descendIntoTrivia: true);

    /// <summary>Where a node stands, as a compiler prints it.</summary>
    public string At(SyntaxNode node) => $"{File.Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    public override string ToString() => File.Path;
}
