using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Privacy;

/// <summary>Every address at which the program can be read, as its own routes name them.</summary>
internal static class ReadPaths
{
    /// <summary>Every page and every answer of the API, with the routes' parameters filled in.</summary>
    /// <param name="services">The running program's services.</param>
    /// <param name="values">What each parameter is filled in with, by its name in lower case.</param>
    /// <exception cref="InvalidOperationException">A route has a parameter for which nothing is given.</exception>
    public static IReadOnlyList<ReadPath> Of(IServiceProvider services, ILookup<string, string> values) =>
    [
        .. services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => MethodsOf(endpoint)
                .SelectMany(method => AddressesOf(endpoint.RoutePattern, values).Select(address => new ReadPath(method, address))))
            .Distinct()
            .OrderBy(path => path.Address, StringComparer.Ordinal),
    ];

    /// <summary>The Studio reads by POST too; everywhere else a POST is a write.</summary>
    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        var isStudio = endpoint.RoutePattern.RawText!.StartsWith("/elsa/", StringComparison.Ordinal);
        return methods.Where(method => method == "GET" || (isStudio && method == "POST"));
    }

    private static IEnumerable<string> AddressesOf(RoutePattern route, ILookup<string, string> values)
    {
        var parts = route.PathSegments.SelectMany(segment => segment.Parts.Prepend(null)).Select(part => TextsOf(part, values));
        return parts.Aggregate(
            [""], (IEnumerable<string> addresses, IEnumerable<string> texts) => addresses.SelectMany(address => texts.Select(text => address + text)))
            .Select(address => address.Length == 0 ? "/" : address);
    }

    /// <summary>What a part of the address can be; null stands for the stroke before a segment.</summary>
    private static IEnumerable<string> TextsOf(RoutePatternPart? part, ILookup<string, string> values) => part switch
    {
        null => ["/"],
        RoutePatternLiteralPart literal => [literal.Content],
        RoutePatternSeparatorPart separator => [separator.Content],
        RoutePatternParameterPart parameter when values.Contains(KeyOf(parameter)) => values[KeyOf(parameter)],
        RoutePatternParameterPart parameter => throw new InvalidOperationException($"Nothing is given for {{{parameter.Name}}}."),
        _ => throw new InvalidOperationException($"{part} is of no known kind."),
    };

    private static string KeyOf(RoutePatternParameterPart parameter) => parameter.Name.ToLowerInvariant();
}
