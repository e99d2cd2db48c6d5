using System.Text;

namespace Host.Files;

/// <summary>By what a file is known whatever its name says, and what a refusal calls it.</summary>
internal static class FileSigns
{
    /// <summary>Characters of a page's beginning that are looked at.</summary>
    private const int PageBegin = 256;

    /// <summary>A sign of so many bytes may be the beginning of a text.</summary>
    private const int ShortSign = 2;

    private static readonly (byte[] Begin, Words Name)[] Known =
    [
        ("MZ"u8.ToArray(), new("Windows程序", "a Windows program")),
        ([0x7F, 0x45, 0x4C, 0x46], new("Linux程序", "a Linux program")),
        ([0xCA, 0xFE, 0xBA, 0xBE], new("程序", "a program")),
        ("#!"u8.ToArray(), new("脚本", "a script")),
        ("PK\u0003\u0004"u8.ToArray(), new("压缩包或者新版Office文件", "an archive or a present Office file")),
        ("Rar!"u8.ToArray(), new("压缩包", "an archive")),
        ([0x37, 0x7A, 0xBC, 0xAF], new("压缩包", "an archive")),
        ([0x1F, 0x8B], new("压缩包", "an archive")),
        ("%PDF"u8.ToArray(), new("PDF文件", "a PDF file")),
        ([0xD0, 0xCF, 0x11, 0xE0], new("旧版或者加密的Office文件", "an old or an encrypted Office file")),
        ([0xFF, 0xD8, 0xFF], new("JPG图片", "a JPG picture")),
        ([0x89, 0x50, 0x4E, 0x47], new("PNG图片", "a PNG picture")),
        ("GIF8"u8.ToArray(), new("GIF图片", "a GIF picture")),
    ];

    private static readonly string[] PageSigns = ["<!doctype html", "<html", "<script", "<?php"];

    /// <summary>Nothing that is known.</summary>
    public static Words Unknown { get; } = new("不能识别的内容", "nothing that is known");

    /// <summary>An archive without the parts of an Office file.</summary>
    public static Words Archive { get; } = new("普通压缩包", "a plain archive");

    /// <summary>An Office file with macros.</summary>
    public static Words WithMacros { get; } = new("含有宏的Office文件", "an Office file with macros");

    /// <summary>An Office file of the old format, but of another program.</summary>
    public static Words OldOffice { get; } = new("其他类型的旧版Office文件", "an old Office file of another kind");

    /// <summary>A damaged file.</summary>
    public static Words Damaged { get; } = new("损坏的文件", "a damaged file");

    /// <summary>What a text is that begins as another kind of file; of what people write themselves, two letters are no sign.</summary>
    public static Words? OfText(ReadOnlySpan<byte> begin)
    {
        foreach (var (sign, name) in Known)
        {
            if (sign.Length > ShortSign && begin.StartsWith(sign))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>What the first bytes say; null where they say nothing.</summary>
    public static Words? Of(ReadOnlySpan<byte> begin)
    {
        foreach (var (sign, name) in Known)
        {
            if (begin.StartsWith(sign))
            {
                return name;
            }
        }

        var text = Encoding.Latin1.GetString(begin[..Math.Min(begin.Length, PageBegin)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return Array.Exists(PageSigns, sign => text.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) ? new("网页或者脚本", "a web page or a script") : null;
    }
}
