namespace Host.Files;

internal static class FilesModule
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<FileStore>()
        .AddScoped<FileUpload>()
        .AddScoped<HeldUploads>();
}
