using Host.Acts.Letters;

namespace Host.Letters;

/// <summary>Wires what letters need beside their family.</summary>
internal static class LettersModule
{
    public static IServiceCollection AddLetters(this IServiceCollection services) => services
        .AddSingleton<LetterBox>()
        .AddSingleton<LetterLimits>()
        .AddScoped<LetterRegister>()
        .AddScoped<LetterCollections>()
        .AddScoped<LetterOpener>()
        .AddScoped<LetterReader>()
        .AddScoped<LetterBoard>()
        .AddScoped<CodeReader>();
}
