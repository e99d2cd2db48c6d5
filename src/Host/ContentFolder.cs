namespace Host;

/// <summary>Finds <c>seeds/</c> and <c>workflows-json/</c>: beside the program where it was published, in the checkout otherwise.</summary>
internal static class ContentFolder
{
    public static string Find(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds", "law")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder seeds/law at or above {contentRoot}.");
    }
}
