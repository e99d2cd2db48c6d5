using Conventions.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Tests;

/// <summary>The long tail is what makes code hard to read: no file and no method grows past these bounds.</summary>
public sealed class Sizes
{
    private const int MostOfFile = 250;
    private const int MostOfMethod = 40;

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        RepositoryFile.All
            .Where(file => file.Has(".cs", ".razor") && !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .ShouldHaveNone(file => LinesOf(file) is var lines and > MostOfFile ? [$"{file} has {lines} lines"] : []);

    [Fact]
    public void No_method_is_longer_than_40_lines() =>
        CodeFile.All.SelectMany(file => file.Nodes<SyntaxNode>().Where(IsMethod).Select(method => (file, method)))
            .ShouldHaveNone(m => LinesOfMethod(m.method) is var lines and > MostOfMethod
                ? [$"{m.file.At(m.method)} has {lines} lines"]
                : []);

    private static bool IsMethod(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    private static int LinesOf(RepositoryFile file) => file.Text.AsSpan().Count('\n');

    /// <summary>A record's properties, filled in one a line, are a table and count as one line.</summary>
    private static int LinesOfMethod(SyntaxNode method) =>
        LinesOf(method) - method.DescendantNodes()
            .Where(node => node.IsKind(SyntaxKind.ObjectInitializerExpression))
            .Where(node => !node.Ancestors().Any(outer => outer.IsKind(SyntaxKind.ObjectInitializerExpression)))
            .Sum(initializer => LinesOf(initializer) - 1);

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
