using PolicyTargets;
using PolicyTargets.Catalogues;
using PolicyTargets.DependencyInjection;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using WebApi;

PolicyCatalogue catalogue = NingboCatalogue.Load();
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddPolicyTargets(options =>
{
    options.Catalogue = catalogue;
    options.Language = Language.English; // what is written where a request names no language
});
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddPolicyTargets(catalogue));
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<BadRequests>();
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

app.MapGet("/plans", Plans.List);
app.MapGet("/plans/{id}/assessments", Plans.Assess);
app.MapPost("/plans/{id}/assessments", Plans.AssessWith);
app.MapGet("/targets/{id}/assessment", Targets.Assess);
app.MapPost("/validate", Documents.Validate);
app.Run();
