using System.Reflection;
using System.Runtime.CompilerServices;
using Conventions.Tests.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Tests;

/// <summary>How types and files are laid out.</summary>
public sealed class Shapes
{
    [Fact]
    public void Every_class_is_sealed_or_abstract() =>
        Rooms.Types
            .Where(type => type is { IsClass: true } && !IsGenerated(type))
            .ShouldAll(type => type.IsSealed || type.IsAbstract);

    [Fact]
    public void Every_file_holds_one_type() =>
        CodeFile.All.ShouldHaveNone(file => file.TopLevelTypes.Skip(1).Select(type => $"{file.At(type)} is a second type"));

    [Fact]
    public void Every_file_is_named_after_its_type() =>
        CodeFile.All.Where(file => file.TopLevelTypes.Any())
            .ShouldHaveNone(file => file.TopLevelTypes.Take(1)
                .Select(NameOf)
                .Where(name => name != file.File.Name.Split('.', '{')[0])
                .Select(name => $"{file} holds {name}"));

    [Fact]
    public void Every_namespace_is_its_folder() =>
        CodeFile.All.Where(file => file.Namespace is not null)
            .ShouldHaveNone(file => file.Namespace == NamespaceOf(file.File)
                ? []
                : [$"{file} says {file.Namespace}, its folder says {NamespaceOf(file.File)}"]);

    [Fact]
    public void A_method_takes_at_most_four_parameters() =>
        CodeFile.Program.SelectMany(file => file.Nodes<MethodDeclarationSyntax>().Select(method => (file, method)))
            .Where(m => !m.method.Modifiers.Any(SyntaxKind.OverrideKeyword) && !IsEndpoint(m.method))
            .ShouldHaveNone(m => ParametersOf(m.method) is var parameters and > 4
                ? [$"{m.file.At(m.method)} {m.method.Identifier} takes {parameters}"]
                : []);

    [Fact]
    public void No_folder_is_named_by_technical_kind() =>
        RepositoryFile.All.SelectMany(file => file.Folder.Split('/')).Distinct()
            .ShouldAll(folder => folder is not ("Models" or "Interfaces" or "Helpers" or "Utils" or "Common"));

    private static int ParametersOf(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.Count(parameter => $"{parameter.Type}" != nameof(CancellationToken));

    /// <summary>Nobody calls an endpoint; its parameters are what the framework reads from the request.</summary>
    private static bool IsEndpoint(MethodDeclarationSyntax method) =>
        $"{method.ReturnType}" is "IResult" or "Task<IResult>";

    private static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax named => named.Identifier.Text,
        DelegateDeclarationSyntax named => named.Identifier.Text,
        _ => "",
    };

    private static string NamespaceOf(RepositoryFile file) => string.Join('.', file.Folder.Split('/').Skip(1));

    /// <summary>What the compiler, EF and Razor write is shaped by them.</summary>
    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute))
        || (type.DeclaringType is { } outer && IsGenerated(outer))
        || type.Namespace?.Split('.') is not ["Domain" or "Workflows" or "Host", .. var folders]
        || folders.Contains("Migrations")
        || type.IsSubclassOf(typeof(ComponentBase))
        || type.Name == "_Imports";
}
