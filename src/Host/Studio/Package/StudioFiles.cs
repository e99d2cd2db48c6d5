using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Host.Studio.Package;

/// <summary>Serves the package's files under <c>/studio</c>, compressed as npm delivered them.</summary>
internal static partial class StudioFiles
{
    private const string Immutable = "public,max-age=31536000,immutable";
    private const string Revalidate = "no-cache";

    private static readonly FileExtensionContentTypeProvider Types = new(new Dictionary<string, string>
    {
        [".css"] = "text/css",
        [".cur"] = "image/x-icon",
        [".dat"] = "application/octet-stream",
        [".ico"] = "image/x-icon",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".png"] = "image/png",
        [".wasm"] = "application/wasm",
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
    });

    /// <summary>Any file of the package; 404 where it is not in it, is no kind that a browser asks for, or lies outside.</summary>
    public static IResult Get(string path, HttpContext http, StudioPackage package)
    {
        if (package.Find() is not { } installed
            || !Types.TryGetContentType(path, out var type)
            || installed.Files.GetFileInfo(path) is not { Exists: true } plain)
        {
            return TypedResults.NotFound();
        }

        var (file, encoding) = Smallest(installed, path, http.Request) ?? (plain, null);
        var headers = http.Response.Headers;
        headers.CacheControl = Fingerprinted().IsMatch(path) ? Immutable : Revalidate;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ContentEncoding = encoding;
        headers.XContentTypeOptions = "nosniff";
        var tag = new EntityTagHeaderValue($"\"{installed.Version}-{file.Length:x}{(encoding is null ? "" : "-" + encoding)}\"");
        return TypedResults.PhysicalFile(file.PhysicalPath!, type, entityTag: tag);
    }

    private static (Microsoft.Extensions.FileProviders.IFileInfo File, string? Encoding)? Smallest(
        StudioPackage.Installed installed, string path, HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var (encoding, suffix) in new[] { ("br", ".br"), ("gzip", ".gz") })
        {
            if (accepted.Any(a => a.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0)
                && installed.Files.GetFileInfo(path + suffix) is { Exists: true } file)
            {
                return (file, encoding);
            }
        }

        return null;
    }

    /// <summary>A name with a ten-character fingerprint, or the bundle of scoped styles, never changes its content.</summary>
    [GeneratedRegex(@"\.[a-z0-9]{10}\.(wasm|js|dat)$|\.bundle\.scp\.css$")]
    private static partial Regex Fingerprinted();
}
